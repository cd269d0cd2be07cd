import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'

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
      return isOurs(delivery.reason) ? undefined : { kind: 'fails', reason: delivery.reason }
    default:
      return outcome satisfies never
  }
}

function afterPostponing({
  reason,
  retryAfterSeconds: seconds,
}: Extract<Delivery, { outcome: 'postponed' }>): LineNews | undefined {
  if (reason === 'credentialsRefused' || reason === 'customerForbidden')
    return { kind: 'refusesOffice', reason }
  if (seconds !== undefined) return { kind: 'asksForTime', reason, seconds }

  return isOurs(reason) ? undefined : { kind: 'fails', reason }
}

/** A process that ended or a bug of ours tells nothing of Vitec. */
function isOurs(reason: string) {
  return ['unexpected', 'processEnded', 'givenBack', 'keyMissing'].includes(reason)
}
