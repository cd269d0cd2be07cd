import 'server-only'

import type { Statement } from '#lib/database/database.ts'

import { after } from './after.ts'
import type { Entry } from './entry.ts'
import { FAILURES_MAX, OPEN_MINUTES, PROBE_DAILY_AFTER_HOURS, PROBE_MINUTES } from './pace.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What an attempt says of the login it went out with. */
export type LineNews =
  /** Vitec looked at the interest itself. */
  | { kind: 'answers' }
  | { kind: 'fails'; reason: string }
  /** It asked for time; seconds. */
  | { kind: 'asksForTime'; reason: string; seconds: number }
  /** It does not let the office in. */
  | { kind: 'refusesOffice'; reason: string }

type Failure = { reason: string; seconds?: number }

/** The line's circuit and the office's pause, in the commit that settles the interest. */
export function tellLine(entry: Entry, news: LineNews, now: Date): Statement[] {
  switch (news.kind) {
    case 'answers':
      return [closeCircuit(entry, now), endPause(entry)]
    case 'fails':
      return [countFailure(entry, news, now)]
    case 'asksForTime':
      return [restLonger(entry, news, now), countFailure(entry, news, now)]
    case 'refusesOffice':
      return [pause(entry, news.reason, now)]
    default:
      return news satisfies never
  }
}

// An answer to what was sent before the circuit opened does not close it.
function closeCircuit({ line }: Entry, now: Date): Statement {
  return {
    sql: `
      update lines set failures = 0, last_reason = null, open_until = null
      where line = $line and (failures > 0 or open_until is not null)
        and (open_until is null or open_until <= $now)`,
    values: { line, now: now.toISOString() },
  }
}

// Of several that fail together only those count that come before it opens, or it would open for half an hour at once. A wish for
// time counts too: one for a second, repeated, would else be knocked at each second for a week.
function countFailure({ line }: Entry, { reason, seconds = 0 }: Failure, now: Date): Statement {
  const opens = OPEN_MINUTES.map((minutes, index) => [
    `open${index}`,
    after(now, Math.max(minutes * MINUTE_MS, seconds * 1_000)),
  ])
  const cases = opens.map(([name], index) =>
    index === opens.length - 1
      ? `else $${name}`
      : `when failures + 1 = ${FAILURES_MAX + index} then $${name}`,
  )

  return {
    sql: `
      update lines
      set failures = failures + 1, last_reason = $reason,
        open_until = case when failures + 1 < ${FAILURES_MAX} then $asked ${cases.join(' ')} end
      where line = $line and (open_until is null or open_until <= $now)`,
    values: {
      line,
      reason,
      asked: seconds > 0 ? after(now, seconds * 1_000) : null,
      now: now.toISOString(),
      ...Object.fromEntries(opens),
    },
  }
}

// Of several wishes that come together the longest holds.
function restLonger({ line }: Entry, { reason, seconds = 0 }: Failure, now: Date): Statement {
  return {
    sql: `
      update lines set open_until = $until, last_reason = $reason
      where line = $line and open_until > $now and open_until < $until`,
    values: { line, reason, now: now.toISOString(), until: after(now, seconds * 1_000) },
  }
}

// What a person stopped stays stopped.
function pause({ office, line }: Entry, reason: string, now: Date): Statement {
  return {
    sql: `
      insert into pauses (office, reason, paused_at, line, probe_at)
      values ($office, $reason, $now, $line, $soon)
      on conflict (office) do update
      set reason = excluded.reason, line = excluded.line,
        probe_at = case when pauses.paused_at > $dailyFrom then $soon else $tomorrow end
      where pauses.reason <> 'operator'`,
    values: {
      office,
      line,
      reason,
      now: now.toISOString(),
      soon: after(now, PROBE_MINUTES * MINUTE_MS),
      tomorrow: after(now, 24 * HOUR_MS),
      dailyFrom: after(now, -PROBE_DAILY_AFTER_HOURS * HOUR_MS),
    },
  }
}

// Only the one that was sent to see. By the clock nobody could tell it from what was claimed while the refusal was being noted.
function endPause({ office, lease }: Entry): Statement {
  return {
    sql: `
      delete from pauses
      where office = $office and reason <> 'operator' and probed_by = $lease`,
    values: { office, lease },
  }
}
