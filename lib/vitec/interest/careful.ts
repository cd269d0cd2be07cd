import 'server-only'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { brokerNote, type OtherDetail } from '#lib/language/broker-note.ts'

/**
 * The ways by which Vitec's duplicate check finds a contact, the surest first [D] (VITEC.md 2.2).
 * Vitec finds nobody by the last, so it is sent only where it is the only one.
 */
const KEYS = ['cellPhone', 'telePhone', 'workPhone'] as const

/**
 * The interest with the name and one way of contact, and the note's lines with the rest. Vitec
 * writes each field that is sent over the contact that it finds (VITEC.md 2.2), and a stranger may
 * know a customer's name and e-mail address.
 */
export function withOneWay(interest: Interest) {
  const { person, email, address } = interest
  const kept = email.emailAddress ? null : KEYS.find((name) => person[name])
  const others = {
    ...person,
    email: email.emailAddress2,
    address: address && lineOf(address),
    coordinate: address?.coordinate && brokerNote.place(address.coordinate),
  }
  const names: OtherDetail[] = ['email', ...KEYS, 'otherPhone', 'address', 'coordinate']
  const given = names.flatMap((name): [OtherDetail, string][] => {
    const value = others[name]
    return value && name !== kept ? [[name, value]] : []
  })

  return {
    interest: {
      ...interest,
      address: undefined,
      wishAdvertising: undefined,
      email: { ...email, emailAddress2: undefined },
      person: {
        ...person,
        // Stored while the office still asked for it.
        personalIdentityNumber: undefined,
        isForeignPersonalIdentityNumber: undefined,
        cellPhone: undefined,
        telePhone: undefined,
        workPhone: undefined,
        otherPhone: undefined,
        ...(kept && { [kept]: person[kept] }),
      },
    } satisfies Interest,
    lines: [
      ...(given.length > 0 ? [brokerNote.alsoGave(given)] : []),
      // Sent as a field it would be a consent of the contact, whoever has ticked the box.
      ...(interest.wishAdvertising ? [brokerNote.wishes] : []),
    ],
  }
}

/** An address on one line. */
export function lineOf({
  streetAddress,
  zipCode,
  city,
  countryCode,
}: NonNullable<Interest['address']>) {
  const country = countryCode === 'SE' ? undefined : countryCode
  const town = [zipCode, city].filter(Boolean).join(' ')

  return [streetAddress, town, country].filter(Boolean).join(', ')
}
