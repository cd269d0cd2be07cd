import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import { retryAfterSeconds } from '#lib/vitec/http/limits.ts'
import type { VitecAnswer } from '#lib/vitec/http/request.ts'

import { refusedFields } from './refused-fields.ts'

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
