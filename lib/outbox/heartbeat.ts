import 'server-only'

import * as z from 'zod'

import { database, write } from '#lib/database/database.ts'

import { after } from './timings.ts'

const HOUR_MS = 3_600_000
/** A longer gap means that no worker ran for so long, or that the clock is wrong. */
const STANDSTILL_MS_MAX = 48 * HOUR_MS
/**
 * Erasing then waits for a day: a clock that runs ahead would erase data that must be kept, and a
 * day more harms no one.
 */
const ERASING_WAITS_MS = 24 * HOUR_MS

const beatRow = z.object({ erase_from: z.string().nullable() })

/**
 * Records that a worker is alive. After a standstill the same commit postpones erasing for every
 * process: the next one to check sees no standstill any more, and must not trust a wrong clock.
 * @returns whether erasing waits.
 */
export async function beat(now = database().now()) {
  const rowsOf = await write({
    postpone: {
      sql: 'update heartbeat set erase_from = $later where id = 1 and worked_at < $standstill',
      values: {
        later: after(now, ERASING_WAITS_MS),
        standstill: after(now, -STANDSTILL_MS_MAX),
      },
    },
    beat: {
      sql: `
        insert into heartbeat (id, beaten_at, worked_at) values (1, $now, $now)
        on conflict (id) do update set worked_at = excluded.worked_at
        returning erase_from`,
      values: { now: now.toISOString() },
    },
  })
  const [row] = rowsOf('beat')

  return row !== undefined && waitsAt(now, beatRow.parse(row).erase_from)
}

// A time further ahead than erasing is ever postponed comes from a wrong clock, corrected since.
function waitsAt(now: Date, eraseFrom: string | null) {
  return (
    eraseFrom !== null && eraseFrom > now.toISOString() && eraseFrom <= after(now, ERASING_WAITS_MS)
  )
}
