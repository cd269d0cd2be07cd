import 'server-only'

import * as z from 'zod'

import { database, read, write, writeOne } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { offices } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

import { circuitOf } from './circuit-of.ts'

const pauseRow = z.object({
  office: z.string(),
  reason: z.string(),
  paused_at: z.string(),
  circuit: z.string().nullable(),
  probe_at: z.string().nullable(),
})

/**
 * An office whose deliveries are stopped. Its interests wait, and none of their attempts is used
 * up.
 */
export type Pause = {
  office: string
  reason: string
  pausedAt: Date
  circuit: string | null
  /**
   * The time when one interest probes whether Vitec accepts the login again; null when only a
   * person resumes.
   */
  probeAt: Date | null
}

export async function pauses(): Promise<Pause[]> {
  const rows = await read({ sql: 'select * from pauses' }, pauseRow)

  return rows.map(({ office, reason, paused_at, circuit, probe_at }) => {
    const probeAt = probe_at === null ? null : new Date(probe_at)

    return { office, reason, pausedAt: new Date(paused_at), circuit, probeAt }
  })
}

/** Stops an office by hand: only a person resumes it. */
export async function pauseOffice(office: string, now = database().now()) {
  await writeOne({
    sql: `
        insert into pauses (office, reason, paused_at) values ($office, 'operator', $now)
        on conflict (office) do update set reason = excluded.reason, probe_at = null, circuit = null`,
    values: { office, now: now.toISOString() },
  })
}

/**
 * Resumes an office, whatever stopped it: its waiting interests are due at once.
 * @returns whether it had been stopped.
 */
export async function resumeOffice(office: string, now = database().now()) {
  const rowsOf = await write({
    pause: {
      sql: 'delete from pauses where office = $office returning office',
      values: { office },
    },
    interests: {
      sql: `
        update interests set next_attempt_at = $now
        where office = $office and state = 'waiting' and next_attempt_at > $now`,
      values: { office, now: now.toISOString() },
    },
  })
  const wasPaused = rowsOf('pause').length === 1
  if (wasPaused) log('officeResumed', { office })

  return wasPaused
}

/** An operator who changed the login in the settings and restarted means it to be used. */
export async function resumeWithNewLogin() {
  for (const { office, circuit } of await pauses()) {
    const known = offices().get(office)
    if (known && circuit !== null && circuit !== circuitOf(known)) await resumeOffice(office)
  }
}

/**
 * Makes interests due that waited for a key that this process has: their own wait may be an hour by
 * now.
 */
export async function resumeWithNewKey(now = database().now()) {
  const kids = settings().SECRET_KEYS.map(({ kid }, index) => [`kid${index}`, kid] as const)

  await writeOne({
    sql: `
        update interests set next_attempt_at = $now
        where state = 'waiting' and last_reason = 'keyMissing' and next_attempt_at > $now
          and seal_kid in (${kids.map(([name]) => `$${name}`).join(', ')})`,
    values: { now: now.toISOString(), ...Object.fromEntries(kids) },
  })
}
