/** Where a stored interest can be: each one in exactly one state with a name, none lost from sight. The words are in `lib/language`. */
export const STATES = [
  'waiting',
  'sending',
  'delivered',
  'uncertain',
  'held',
  'quarantined',
  'withdrawn',
  'erased',
] as const

export type State = (typeof STATES)[number]

export function isState(value: unknown): value is State {
  return STATES.some((state) => state === value)
}

/** What became of one attempt to hand an interest to Vitec. */
export type Delivery =
  | { outcome: 'delivered'; status: number }
  | { outcome: 'postponed'; reason: PostponeReason; status?: number; retryAfterSeconds?: number }
  | { outcome: 'uncertain'; reason: UncertainReason; status?: number }
  | {
      outcome: 'refused'
      reason: RefuseReason
      status?: number
      issues?: RefusedField[]
      answer?: string
    }

/** It surely did not arrive, and may get through later. */
export type PostponeReason =
  | 'unreachable'
  | 'tlsFailed'
  | 'rateLimited'
  | 'vitecFailed'
  | 'redirected'
  | 'credentialsRefused'
  | 'customerForbidden'
  | 'givenBack'
  | 'keyMissing'
  | 'storeFailed'
  | 'unexpected'

/** It may have arrived: bytes left, and no answer settled it. Vitec has no idempotency key (lib/vitec/VITEC.md 4.5). */
export type UncertainReason =
  | 'timedOut'
  | 'connectionLost'
  | 'gatewayTimedOut'
  | 'processEnded'
  | 'unexpected'

/** Trying again would not help; a person must look. */
export type RefuseReason =
  | 'interestRefused'
  | 'estateGone'
  | 'officeUnknown'
  | 'unreadable'
  | 'processKeepsEnding'

/** One of Vitec's complaints. `path` is our field's dotted name, or null when it is our own set-up that is wrong. */
export type RefusedField = { path: string | null; message: string }
