import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import { retryAfterSeconds } from '#lib/vitec/http/limits.ts'
import { requestVitec, type VitecAnswer } from '#lib/vitec/http/request.ts'

import { type InterestToSend, interestBodyFor } from './interest-body.ts'
import { refusedFields } from './refused-fields.ts'

/** A refusal is a few lines. A longer body is not for us. */
export const ANSWER_BYTES_MAX = 64 * 1024
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

/** The meaning of a response, or of its absence, for the interest that was sent. */
export function deliveryOf(answer: VitecAnswer): Delivery {
  if (answer.outcome === 'notSent') return { outcome: 'postponed', reason: answer.reason }
  if (answer.outcome === 'unknown') return { outcome: 'uncertain', reason: answer.reason }

  const { status } = answer
  // Any 2xx: the status line settles it, even when the body breaks off after it.
  if (status >= 200 && status < 300) return { outcome: 'delivered', status }
  if (status >= 300 && status < 400) return { outcome: 'postponed', reason: 'redirected', status }

  return failureOf(status, answer)
}

function failureOf(
  status: number,
  { retryAfter, body }: Extract<VitecAnswer, { outcome: 'answered' }>,
): Delivery {
  switch (status) {
    case 401:
      return { outcome: 'postponed', reason: 'credentialsRefused', status }
    case 403:
      return { outcome: 'postponed', reason: 'customerForbidden', status }
    case 404:
      return { outcome: 'refused', reason: 'estateGone', status }
    case 408:
    case 504:
      // A gateway timed out: the server behind it may have stored the interest.
      return { outcome: 'uncertain', reason: 'gatewayTimedOut', status }
    case 429:
    case 503:
      return {
        outcome: 'postponed',
        reason: 'rateLimited',
        status,
        retryAfterSeconds: retryAfterSeconds(retryAfter),
      }
    default:
      return status >= 500
        ? { outcome: 'postponed', reason: 'vitecFailed', status }
        : {
            outcome: 'refused',
            reason: 'interestRefused',
            status,
            issues: refusedFields(body),
            answer: new TextDecoder().decode(body) || undefined,
          }
  }
}
