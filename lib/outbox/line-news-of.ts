import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'

import { faultOf } from './fault-of.ts'
import type { LineNews } from './tell-line.ts'

/** What an attempt says of the login it went out with; undefined when it says nothing, for it never got so far. */
export function lineNewsOf(delivery: Delivery): LineNews | undefined {
  const { outcome } = delivery

  switch (outcome) {
    case 'delivered':
      return { kind: 'answers' }
    case 'refused':
      return delivery.status === undefined ? undefined : { kind: 'answers' }
    case 'postponed':
      return afterPostponing(delivery)
    case 'uncertain':
      return afterFailing(delivery.reason)
    default:
      return outcome satisfies never
  }
}

function afterPostponing({
  reason,
  retryAfterSeconds: seconds,
}: Extract<Delivery, { outcome: 'postponed' }>): LineNews | undefined {
  if (faultOf(reason) === 'office') return { kind: 'refusesOffice', reason }
  if (seconds !== undefined) return { kind: 'asksForTime', reason, seconds }

  return afterFailing(reason)
}

/** A process that ended, a missing key or a bug of ours tells nothing of Vitec. */
function afterFailing(reason: Parameters<typeof faultOf>[0]): LineNews | undefined {
  const fault = faultOf(reason)

  return fault === 'login' || fault === 'exchange'
    ? { kind: 'fails', reason, isOfTheLogin: fault === 'login' }
    : undefined
}
