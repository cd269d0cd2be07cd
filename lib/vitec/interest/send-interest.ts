import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import { requestVitec } from '#lib/vitec/http/request.ts'

import { deliveryOf } from './delivery-of.ts'
import { type InterestToSend, interestBodyFor } from './interest-body.ts'

/** A refusal is a few lines. A longer body is not for us. */
const ANSWER_BYTES_MAX = 64 * 1024
export const ANSWER_TIMEOUT_MS = 5_000

export type SendOptions = {
  /**
   * Awaited before the first byte is sent: a process that dies before it knows that nothing
   * arrived.
   */
  onSend?: () => Promise<void>
  /** The timeout for the whole call, where less time is left than the default. */
  timeoutMs?: number
}

/**
 * Sends one interest to Vitec: `POST Interest/SendInterestAndContactOnEstate`, 204 without a body
 * when it is stored [D] (VITEC.md 4.1).
 */
export async function sendInterest(
  given: InterestToSend,
  { onSend = async () => {}, timeoutMs }: SendOptions = {},
): Promise<Delivery> {
  const answer = await requestVitec({
    method: 'POST',
    path: '/Interest/SendInterestAndContactOnEstate',
    credentials: given.office.credentials,
    json: JSON.stringify(interestBodyFor(given)),
    bytesMax: ANSWER_BYTES_MAX,
    bodyTimeoutMs: ANSWER_TIMEOUT_MS,
    timeoutMs,
    onSend,
  })

  return deliveryOf(answer)
}
