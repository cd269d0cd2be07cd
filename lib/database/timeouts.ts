import 'server-only'

/** Timeouts in milliseconds, by PostgreSQL's own names. */
export type Timeouts = Record<
  'lock_timeout' | 'statement_timeout' | 'idle_in_transaction_session_timeout',
  number
>

/**
 * The longest that a visitor waits for a row lock, or a response. The server gives up before we do
 * (4 s), so that a write we reported as failed is not done afterwards.
 */
export const VISITOR_TIMEOUTS: Timeouts = {
  lock_timeout: 2_000,
  statement_timeout: 3_500,
  idle_in_transaction_session_timeout: 4_000,
}

/** A schema change or a vacuum of a big table takes long, and no visitor waits for it. */
export const LONG_TIMEOUTS: Timeouts = {
  lock_timeout: 30_000,
  statement_timeout: 600_000,
  idle_in_transaction_session_timeout: 600_000,
}

/**
 * The longest wait of one write for a connection, and then for its response. A visitor waits no
 * longer. Both engines give up within it.
 */
export const CONNECT_WAIT_MS = 3_000
export const ANSWER_WAIT_MS = 4_000

/** SQL: sets the timeouts for the transaction that has begun, and for nothing after it. */
export function setTimeouts(timeouts: Timeouts) {
  return Object.entries(timeouts).map(([name, ms]) => `set local ${name} = ${ms}`)
}
