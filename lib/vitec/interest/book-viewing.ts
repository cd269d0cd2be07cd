import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import { brokerNote } from '#lib/language/broker-note.ts'
import type { Office } from '#lib/office/offices.ts'
import { requestVitec } from '#lib/vitec/http/request.ts'

import { lineOf, withOneWay } from './careful.ts'
import { anyPhoneOf, cutToVitec, withoutEmpty } from './fit-interest.ts'
import type { InterestToSend } from './interest-body.ts'
import {
  ANSWER_BYTES_MAX,
  ANSWER_TIMEOUT_MS,
  deliveryOf,
  type SendOptions,
} from './send-interest.ts'

/**
 * Books the time slot that a visitor chose: `POST v2/Advertising/Form/…/Viewing/Attend` [D]
 * (VITEC.md 6), with the login for reads, which has the Advertising functions.
 * @throws when the interest names no slot
 */
export async function bookViewing(
  given: InterestToSend,
  { onSend = async () => {}, timeoutMs }: SendOptions = {},
): Promise<Delivery> {
  const { office, interest } = given
  const answer = await requestVitec({
    method: 'POST',
    path: `/v2/Advertising/Form/${office.customerId}/Estate/${interest.estateId}/Viewing/Attend`,
    credentials: office.readCredentials,
    json: JSON.stringify(bookingBodyFor(given)),
    bytesMax: ANSWER_BYTES_MAX,
    bodyTimeoutMs: ANSWER_TIMEOUT_MS,
    timeoutMs,
    onSend,
  })

  return bookingOf(deliveryOf(answer), office)
}

/**
 * The body of `Viewing/Attend`. Vitec keeps its own limit and deadline, and confirms by e-mail in
 * the office's name. The message is stored on the lead: the reference leads to the interest.
 */
export function bookingBodyFor({ interest: given, office, reference, mayBeThere }: InterestToSend) {
  const timeSlotId = given.estate?.viewing?.slotId
  if (!timeSlotId) throw new Error('expected a time slot to book, the interest names none')
  const { person, email, address } = office.interest.careful ? withOneWay(given).interest : given

  return withoutEmpty({
    timeSlotId,
    firstName: cutToVitec('firstName', person.firstName),
    lastName: cutToVitec('lastName', person.lastName),
    email: email.emailAddress,
    // Vitec has no field for another phone here, and needs one way to reach the visitor.
    cellPhone: email.emailAddress ? person.cellPhone : anyPhoneOf(person),
    address: address && (lineOf(address) || undefined),
    gdpr: { hasApproved: true },
    lead: {
      message: [
        ...(mayBeThere ? [brokerNote.possibleDuplicate(reference)] : []),
        brokerNote.reference(reference),
      ].join('\n'),
    },
    confirmation: { isEmailEnabled: email.emailAddress ? true : undefined },
    validation: { isBookingLimitEnabled: true, isDeadLineEnabled: true },
  })
}

/** Vitec has given the office another login for reads, and so for bookings, than for interests. */
export function hasBookingLogin({ credentials, readCredentials }: Office) {
  return credentials !== readCredentials
}

/**
 * A refused booking is a matter between a person and the visitor: the office's interests go on, and
 * Vitec's words for a full slot are not known [I]. A login that sends interests too waits as it
 * does for them.
 */
function bookingOf(delivery: Delivery, office: Office): Delivery {
  if (delivery.outcome === 'refused')
    return { ...delivery, reason: 'bookingRefused', issues: undefined }
  const isForbidden =
    delivery.outcome === 'postponed' &&
    (delivery.reason === 'customerForbidden' ||
      (delivery.reason === 'credentialsRefused' && hasBookingLogin(office)))

  return isForbidden
    ? { outcome: 'refused', reason: 'bookingForbidden', status: delivery.status }
    : delivery
}
