import 'server-only'
import { hostname } from 'node:os'

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

/**
 * The start time of this process, since its number may have been another's before. It is the same
 * in every bundle that Next makes of the app.
 */
const BORN = String(Math.round(performance.timeOrigin))

/**
 * Returns the prefix of every lease of this process: the machine and the process. A lease ends with
 * a unique suffix.
 */
export function leaseHolder() {
  return `${hostname()}/${process.pid}/${BORN}/`
}

/**
 * Says whether the process behind a lease of this machine is gone. A process of another machine
 * cannot be checked from here: its lease runs out.
 */
export function isHolderGone(lease: string) {
  const [machine, pid, born] = lease.split('/')
  if (machine !== hostname()) return false
  // The lease is of an earlier process with our number. A lease of this process belongs to its
  // worker or another round that is sending.
  if (Number(pid) === process.pid) return born !== BORN

  return !isAlive(Number(pid))
}

function isAlive(pid: number) {
  try {
    // Signal 0 checks the process without sending anything.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
