import 'server-only'

import type { Statement } from '#lib/database/database.ts'

import type { Entry } from './entry.ts'
import {
  after,
  FAILURES_MAX,
  OPEN_MINUTES,
  PROBE_DAILY_AFTER_HOURS,
  PROBE_DAILY_HOURS,
  PROBE_MINUTES,
  REPEATERS_AS_ONE,
  UNTRIED_WAITS_SECONDS,
} from './timings.ts'

const MINUTE_MS = 60_000

type Failure = {
  reason: string
  /** The connection failed, as it would have for every interest, so each failure counts. */
  isOfTheLogin?: boolean
  /** The wait that Vitec asked for. */
  seconds?: number
}

/**
 * A response to any interest ends the streak of failures. A response to a request that was sent
 * before the circuit opened does not close it; the response to its probe does.
 */
function closeCircuit({ circuit, lease }: Entry, now: Date): Statement {
  return {
    sql: `
      update circuits
      set failures = 0, repeaters = 0, streak = streak + 1, last_reason = null,
        open_until = null, untried_from = null, probes = 0, probed_by = null
      where circuit = $circuit and (failures > 0 or repeaters > 0 or open_until is not null)
        and (open_until is null or open_until <= $now or probed_by = $lease)`,
    values: { circuit, lease, now: now.toISOString() },
  }
}

// SQL. Distinct interests are counted, or one that Vitec cannot take would open the circuit alone.
// The first failure of an interest counts in full. An interest that failed before the last
// response, which another interest got, is suspected itself and counts for little. A second failure
// in the same streak is no new evidence. Once the circuit is open, each failed probe prolongs it.
const REPEATERS = `repeaters + case
  when cast($counts as integer) = 1 or streak = cast($failedStreak as integer) then 0 else 1 end`
const FAILURES = `case
  when failures >= ${FAILURES_MAX} then failures + 1
  when failures + cast($counts as integer) + (${REPEATERS}) / ${REPEATERS_AS_ONE} >= ${FAILURES_MAX}
    then ${FAILURES_MAX}
  else failures + cast($counts as integer) end`

/**
 * Counts a failure, and opens the circuit at the limit. If several fail together, only those count
 * that are recorded before it opens, or it would open for half an hour at once. A Retry-After
 * counts as a failure too.
 */
function countFailure(entry: Entry, failure: Failure, now: Date): Statement {
  const { reason, isOfTheLogin = false, seconds = 0 } = failure
  const openings = OPEN_MINUTES.map((minutes, index) => ({
    name: `open${index}`,
    until: after(now, Math.max(minutes * MINUTE_MS, seconds * 1_000)),
  }))
  const cases = openings
    .map(({ name }, index) => `when ${FAILURES_MAX + index} then $${name}`)
    .join(' ')
  const asked = seconds > 0 ? after(now, seconds * 1_000) : null
  const firstWait = Math.max(UNTRIED_WAITS_SECONDS[0] ?? 0, seconds) * 1_000

  return {
    sql: `
      update circuits
      set failures = ${FAILURES}, repeaters = ${REPEATERS}, last_reason = $reason,
        open_until = case
          when (${FAILURES}) < ${FAILURES_MAX} then $asked
          else case ${FAILURES} ${cases} else $open${OPEN_MINUTES.length - 1} end end,
        untried_from = case
          when (${FAILURES}) < ${FAILURES_MAX} then $asked
          when untried_from is null or untried_from < $untried then $untried
          else untried_from end
      where circuit = $circuit and (open_until is null or open_until <= $now)`,
    values: {
      circuit: entry.circuit,
      reason,
      counts: isOfTheLogin || entry.failures === 0 ? 1 : 0,
      failedStreak: entry.failedStreak,
      asked,
      untried: after(now, firstWait),
      now: now.toISOString(),
      ...Object.fromEntries(openings.map(({ name, until }) => [name, until])),
    },
  }
}

/** Vitec's Retry-After holds for every interest. If several arrive together, the longest holds. */
function prolongOpen({ circuit }: Entry, { reason, seconds = 0 }: Failure, now: Date) {
  return {
    sql: `
      update circuits
      set last_reason = $reason, untried_from = $until,
        open_until = case when open_until < $until then $until else open_until end
      where circuit = $circuit and open_until > $now and (untried_from is null or untried_from < $until)`,
    values: { circuit, reason, now: now.toISOString(), until: after(now, seconds * 1_000) },
  }
}

/** Records the claimed interest as the open circuit's probe; the next unfailed interest waits. */
export function noteProbe(circuit: string, lease: string, now: Date): Statement {
  // The first of the waits preceded this probe.
  const waits = UNTRIED_WAITS_SECONDS.slice(1).map((seconds, index) => ({
    name: `wait${index}`,
    until: after(now, seconds * 1_000),
  }))
  const last = waits.length - 1
  const cases = waits.slice(0, -1).map(({ name }, index) => `when ${index} then $${name}`)

  return {
    sql: `
      update circuits
      set probed_by = $lease, probes = probes + 1,
        untried_from = case probes ${cases.join(' ')} else $wait${last} end
      where circuit = $circuit and failures >= ${FAILURES_MAX}
        and exists (select 1 from interests where lease_token = $lease and failures = 0)`,
    values: {
      circuit,
      lease,
      ...Object.fromEntries(waits.map(({ name, until }) => [name, until])),
    },
  }
}

const HOUR_MS = 60 * MINUTE_MS

/** The effect of an attempt on the circuit of its login. */
export type CircuitEvent =
  /** Vitec checked the interest itself. */
  | { kind: 'answers' }
  /** The attempt failed; `isOfTheLogin`: before a byte of the interest was sent. */
  | { kind: 'fails'; reason: string; isOfTheLogin: boolean }
  /** Vitec asked for time, in seconds. */
  | { kind: 'asksForTime'; reason: string; seconds: number }
  /** Vitec refuses the office's login. */
  | { kind: 'refusesOffice'; reason: string }

/** Updates the login's circuit and the office's pause, in the commit that records the attempt. */
export function updateCircuit(entry: Entry, news: CircuitEvent, now: Date): Statement[] {
  switch (news.kind) {
    case 'answers':
      return [closeCircuit(entry, now), endPause(entry)]
    case 'fails':
      return [countFailure(entry, news, now)]
    case 'asksForTime':
      return [prolongOpen(entry, news, now), countFailure(entry, news, now)]
    case 'refusesOffice':
      return [pause(entry, news.reason, now)]
    default:
      return news satisfies never
  }
}

// A pause made by a person stays.
function pause({ office, circuit }: Entry, reason: string, now: Date): Statement {
  return {
    sql: `
      insert into pauses (office, reason, paused_at, circuit, probe_at)
      values ($office, $reason, $now, $circuit, $soon)
      on conflict (office) do update
      set reason = excluded.reason, circuit = excluded.circuit,
        probe_at = case when pauses.paused_at > $dailyFrom then $soon else $tomorrow end
      where pauses.reason <> 'operator'`,
    values: {
      office,
      circuit,
      reason,
      now: now.toISOString(),
      soon: after(now, PROBE_MINUTES * MINUTE_MS),
      tomorrow: after(now, PROBE_DAILY_HOURS * HOUR_MS),
      dailyFrom: after(now, -PROBE_DAILY_AFTER_HOURS * HOUR_MS),
    },
  }
}

// Only the probe ends the pause. The clock could not distinguish it from an interest that was
// claimed while the refusal was being recorded.
function endPause({ office, lease }: Entry): Statement {
  return {
    sql: `
      delete from pauses
      where office = $office and reason <> 'operator' and probed_by = $lease`,
    values: { office, lease },
  }
}
