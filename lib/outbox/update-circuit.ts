import 'server-only'

import type { Statement } from '#lib/database/database.ts'

import { closeCircuit, countFailure, restLonger } from './circuit.ts'
import type { Entry } from './entry.ts'
import { after, PROBE_DAILY_AFTER_HOURS, PROBE_DAILY_HOURS, PROBE_MINUTES } from './timings.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What an attempt says of the login it went out with. */
export type CircuitEvent =
  /** Vitec looked at the interest itself. */
  | { kind: 'answers' }
  /** It failed; `isOfTheLogin`: before a byte of the interest left. */
  | { kind: 'fails'; reason: string; isOfTheLogin: boolean }
  /** It asked for time; seconds. */
  | { kind: 'asksForTime'; reason: string; seconds: number }
  /** It does not let the office in. */
  | { kind: 'refusesOffice'; reason: string }

/** The line's circuit and the office's pause, in the commit that settles the interest. */
export function updateCircuit(entry: Entry, news: CircuitEvent, now: Date): Statement[] {
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

// What a person stopped stays stopped.
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

// Only the one that was sent to see. By the clock nobody could tell it from what was claimed while the refusal was being noted.
function endPause({ office, lease }: Entry): Statement {
  return {
    sql: `
      delete from pauses
      where office = $office and reason <> 'operator' and probed_by = $lease`,
    values: { office, lease },
  }
}
