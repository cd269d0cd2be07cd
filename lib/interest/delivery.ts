/**
 * The states of a stored interest: each interest is in exactly one named state, and none is lost.
 * The words are in `lib/language`.
 */
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

/** The outcome of one attempt to send an interest to Vitec. */
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

/** It surely did not arrive, and may succeed later. */
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
  | 'officeUnknown'
  | 'storeFailed'
  | 'unexpected'

/**
 * It may have arrived: bytes were sent, and no response settled the outcome. Vitec has no
 * idempotency key (lib/vitec/VITEC.md 4.5).
 */
export type UncertainReason =
  | 'timedOut'
  | 'connectionLost'
  | 'gatewayTimedOut'
  | 'processEnded'
  /** The store was put back from a backup: it may have been sent since. */
  | 'restored'
  | 'unexpected'

/** A retry would not help; a person must look. */
export type RefuseReason =
  | 'interestRefused'
  | 'bookingRefused'
  | 'bookingForbidden'
  | 'estateGone'
  | 'unreadable'
  | 'processKeepsEnding'

/**
 * One of Vitec's complaints. `path` is our field's dotted name, or null when our own configuration
 * is wrong.
 */
export type RefusedField = { path: string | null; message: string }
