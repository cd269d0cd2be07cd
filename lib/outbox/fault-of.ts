import type { PostponeReason, UncertainReason } from '#lib/interest/delivery.ts'

/**
 * Names where the cause of a failed attempt lies.
 * - `login`: the connection failed before a byte of the interest was sent. Every interest would
 * have failed.
 * - `exchange`: Vitec failed over this interest. The cause may be Vitec or the interest itself.
 * - `office`: Vitec refuses the office's login.
 * - `process`: our process or our store broke the attempt off.
 * - `settings`: our process lacks the key of the seal, or the office: another process may have it,
 * and so may this one when its settings have changed.
 * - `bug`: our code threw, perhaps over this interest.
 */
const FAULTS = {
  unreachable: 'login',
  tlsFailed: 'login',
  rateLimited: 'exchange',
  vitecFailed: 'exchange',
  redirected: 'exchange',
  timedOut: 'exchange',
  connectionLost: 'exchange',
  gatewayTimedOut: 'exchange',
  credentialsRefused: 'office',
  customerForbidden: 'office',
  givenBack: 'process',
  storeFailed: 'process',
  processEnded: 'process',
  restored: 'process',
  keyMissing: 'settings',
  officeUnknown: 'settings',
  unexpected: 'bug',
} as const satisfies Record<PostponeReason | UncertainReason, string>

type Reason = keyof typeof FAULTS

/**
 * Faults that no interest can cause: they use up none of its attempts and are no evidence against
 * it.
 */
const OF_OTHERS = ['office', 'process', 'settings']

export function faultOf(reason: Reason) {
  return FAULTS[reason]
}

export function isFaultOfOthers(reason: Reason) {
  return OF_OTHERS.includes(FAULTS[reason])
}

/** SQL: the reasons of `isFaultOfOthers`. */
export const REASONS_OF_OTHERS = Object.entries(FAULTS)
  .flatMap(([reason, fault]) => (OF_OTHERS.includes(fault) ? [`'${reason}'`] : []))
  .join(', ')
