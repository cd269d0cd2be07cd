import 'server-only'

import { ANSWER_WAIT_MS, CONNECT_WAIT_MS } from '#lib/database/timeouts.ts'
import { CONNECT_TIMEOUT_MS } from '#lib/vitec/http/connection.ts'
import { CALLS_AT_ONCE_MAX, WISH_SECONDS_MAX } from '#lib/vitec/http/limits.ts'
import { CALL_TIMEOUT_MS } from '#lib/vitec/http/request.ts'
import { ANSWER_TIMEOUT_MS } from '#lib/vitec/interest/send-interest.ts'

/** One write of the outbox: a connection to the store, then its answer. */
const WRITE_MS_MAX = CONNECT_WAIT_MS + ANSWER_WAIT_MS

/**
 * The longest attempt of a process whose store answers: connect, mark as sent, call, read the body
 * of the answer, record the outcome. That is 5 + 7 + 30 + 5 + 7 = 54 s.
 */
export const ATTEMPT_MS_MAX =
  CONNECT_TIMEOUT_MS + WRITE_MS_MAX + CALL_TIMEOUT_MS + ANSWER_TIMEOUT_MS + WRITE_MS_MAX

/**
 * A lease outlasts the longest attempt, so no live worker is overtaken. It is shorter than a
 * minute, so another process takes over a dead one's interests within one, the wait for a rate slot
 * included (measured: a second with 10,000 waiting). The test of this file holds both.
 */
export const LEASE_MS = 55_000

/** Requests a second on one login, and as many under way [C] (lib/vitec/VITEC.md 3, Rate limit). */
export const IN_FLIGHT_MAX = CALLS_AT_ONCE_MAX
export const RATE_SLOT_MS = 1_000 / IN_FLIGHT_MAX

/** So many interests that fail in a row, each for the first time, open a login's circuit. */
export const FAILURES_MAX = 5

/**
 * So many interests that had failed before another one got a response weigh as much as one that
 * fails for the first time. Their failures may be their own; only an outage makes so many fail in a
 * row.
 */
export const REPEATERS_AS_ONE = 4

/**
 * Minutes that the circuit stays open: after the fifth failure in a row, the sixth, the seventh …
 */
export const OPEN_MINUTES = [2, 4, 8, 16, 30]

/**
 * Seconds between two probes by unfailed interests while the circuit is open. A response shows
 * whether the others failed by their own fault. The waits grow with the evidence: when ten
 * different interests have failed in a row, it is an outage.
 */
export const UNTRIED_WAITS_SECONDS = [15, 30, 30, 30, 60, 60, 120, 240, 480, 960, 1_800]

/**
 * A time further ahead than such a time is ever set: it dates from before the clock was set back.
 */
export const SLOT_STALE_MS = 1_000
export const OPEN_STALE_MS = Math.max(WISH_SECONDS_MAX * 1_000, ...OPEN_MINUTES.map(inMs))

/** A refused login is probed with one interest at this interval for a day, then once a day. */
export const PROBE_MINUTES = 30
export const PROBE_DAILY_AFTER_HOURS = 24
export const PROBE_DAILY_HOURS = 24

function inMs(minutes: number) {
  return minutes * 60_000
}

/** The lease of a message, longer than any sending, so that no process is overtaken. */
export const MESSAGE_LEASE_MS = 90_000

/** Returns the time so many ms from now, as the store writes times: ISO 8601 in UTC. */
export function after(now: Date, ms: number) {
  return new Date(now.getTime() + ms).toISOString()
}
