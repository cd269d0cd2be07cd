import 'server-only'

import { hostname } from 'node:os'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { after } from './timings.ts'

const HOUR_MS = 3_600_000
/** Nobody has been here for so long, or the clock is wrong. */
const STANDSTILL_MS_MAX = 48 * HOUR_MS
/** Then nothing is erased for a day: a clock that runs ahead would take with it what must be kept, and a day more harms nobody. */
const ERASING_WAITS_MS = 24 * HOUR_MS

const beatRow = z.object({ erase_from: z.string().nullable() })

/**
 * A worker is here. After a standstill the same commit puts erasing off, for every process: whoever looks next sees no standstill any
 * more, and must not take a wrong clock for a right one.
 * @returns whether erasing waits.
 */
export async function beat(now = database().now()) {
  const [, [row] = []] = await database().write([
    {
      sql: 'update heartbeat set erase_from = $later where id = 1 and worked_at < $standstill',
      values: {
        later: after(now, ERASING_WAITS_MS),
        standstill: after(now, -STANDSTILL_MS_MAX),
      },
    },
    {
      sql: `
        insert into heartbeat (id, beaten_at, worked_at) values (1, $now, $now)
        on conflict (id) do update set worked_at = excluded.worked_at
        returning erase_from`,
      values: { now: now.toISOString() },
    },
  ])

  return row !== undefined && waitsAt(now, beatRow.parse(row).erase_from)
}

// Further ahead than it is ever put off to: a clock that has been set right since wrote it.
function waitsAt(now: Date, eraseFrom: string | null) {
  return (
    eraseFrom !== null && eraseFrom > now.toISOString() && eraseFrom <= after(now, ERASING_WAITS_MS)
  )
}

/** When this process began: its number may have been another's before. The same in every bundle Next makes of us. */
const BORN = String(Math.round(performance.timeOrigin))

/** Begins every lease of this process: which machine, which process. A lease ends with something nobody else has. */
export function leaseHolder() {
  return `${hostname()}/${process.pid}/${BORN}/`
}

/** Whether the process behind a lease of this machine is gone. Of another machine's nobody here can tell: its lease runs out. */
export function isHolderGone(lease: string) {
  const [machine, pid, born] = lease.split('/')
  if (machine !== hostname()) return false
  // A former life's; what this life holds, its worker or another round is just sending.
  if (Number(pid) === process.pid) return born !== BORN

  return !isAlive(Number(pid))
}

function isAlive(pid: number) {
  try {
    // Signal 0 tells without doing anything.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
