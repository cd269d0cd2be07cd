import 'server-only'

import type { Statement } from '#lib/database/database.ts'

import { closeCircuit, countFailure, prolongOpen } from './circuit.ts'
import type { Entry } from './entry.ts'
import { after, PROBE_DAILY_AFTER_HOURS, PROBE_DAILY_HOURS, PROBE_MINUTES } from './timings.ts'

const MINUTE_MS = 60_000
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
