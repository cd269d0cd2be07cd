import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'

import { deliveryOf } from './delivery-of.ts'
import { type InterestToSend, interestBodyFor } from './interest-body.ts'
import { requestVitec } from './request.ts'

/** A refusal is a few lines. What is longer is not for us. */
const ANSWER_BYTES_MAX = 64 * 1024

/**
 * Hands one interest to Vitec: `POST Interest/SendInterestAndContactOnEstate`, 204 without a body when it is stored [D] (VITEC.md 4.1).
 * @param onLeaving awaited before the first byte leaves: who dies before it knows that nothing arrived.
 */
export async function sendInterest(
  given: InterestToSend,
  { onLeaving = async () => {} }: { onLeaving?: () => Promise<void> } = {},
): Promise<Delivery> {
  const answer = await requestVitec({
    method: 'POST',
    path: '/Interest/SendInterestAndContactOnEstate',
    credentials: given.office.credentials,
    json: JSON.stringify(interestBodyFor(given)),
    bytesMax: ANSWER_BYTES_MAX,
    onLeaving,
  })

  return deliveryOf(answer)
}
