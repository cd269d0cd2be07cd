import { isPossiblePhoneNumber } from 'libphonenumber-js'

import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

import type { LedgerEntry } from '../support/ledger.ts'
import { officeFields } from '../unit/interest/office-fields.ts'

/** What reached Vitec and our own schema would refuse, or Vitec did: there should be none. */
export function judgeLedger(entries: LedgerEntry[]) {
  return entries.flatMap((entry) => {
    const isTaken = entry.status === 204
    const isWell = isTaken && isOurs(entry.body) && !hasOddSign(entry.rawBody)
    return isWell && hasPossiblePhones(entry.body) ? [] : [`${entry.status}: ${entry.rawBody}`]
  })
}

/** Replacement and non-characters are let in nowhere. */
function hasOddSign(text: string) {
  return /[\ufffd\ufffe\uffff\ufdd0-\ufdef]|\p{Cs}/u.test(text)
}

/** Every number as the library judges it for its own country. */
function hasPossiblePhones(body: LedgerEntry['body']) {
  const { cellPhone, telePhone, workPhone } = recordOf(recordOf(body).updatePerson)

  return [cellPhone, telePhone, workPhone].every(
    (phone) => phone === undefined || isPossiblePhoneNumber(String(phone)),
  )
}

/** Read back into what a visitor sends. */
function isOurs(body: LedgerEntry['body']) {
  const { updatePerson, estateId, presentAccommodation, interestNote, ...rest } = body ?? {}
  const { firstName, lastName, cellPhone, telePhone, workPhone, ...more } = recordOf(updatePerson)
  const { address, email, wishAdvertising, ...set } = more
  const note = String(interestNote ?? '')
    .replace(/(^|\n\n)Ref: [2-9A-Z]{4}-[2-9A-Z]{4}$/, '')
    .replace(OUR_LINES, '')
  const input = {
    token: 'x',
    office: 'ekbacken',
    locale: 'sv',
    gdprApproval: true,
    estateId,
    person: { firstName, lastName, cellPhone, telePhone, workPhone },
    // Sweden is left out on the way to Vitec.
    address: address && { countryCode: 'SE', ...recordOf(address) },
    email,
    presentAccommodation,
    interestNote: note,
    wishAdvertising,
    // Its sender was asked about what is unlikely, and kept to it.
    confirmed: confirmedIn({ person: { cellPhone, telePhone, workPhone }, email: recordOf(email) }),
  }
  const checked = interestSchemaFor(officeFields()).safeParse(tidyInput(input))
  const isKnown = Object.keys({ ...rest, ...set }).every((name) => SET_BY_US.includes(name))

  return isKnown && checked.success && verifyNumbers(checked.data).ok
}

/** What stood where Vitec has no room for it. */
const OUR_LINES =
  /(^|\n\n)((Hela (förnamnet|efternamnet|gatuadressen|postorten)|(Boarea|Antal rum|Pris) enligt besökaren): .*(\n|$))+$/

function confirmedIn(groups: Record<string, Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, fields]) =>
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [`${group}.${name}`, String(value)]),
    ),
  )
}

const SET_BY_US = [
  'notifyUser',
  'gdprApprovalDate',
  'obtainThrough',
  'customerId',
  'categoryIds',
  'leadScore',
  'customField',
  'task',
]

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
