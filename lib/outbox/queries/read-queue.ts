import 'server-only'

import * as z from 'zod'

import { read } from '#lib/database/database.ts'
import { type Circuit, circuitFor } from '#lib/outbox/circuit-of.ts'
import { pauses } from '#lib/outbox/pauses.ts'
import { olderSince } from '#lib/outbox/restore/older-store.ts'
import { readyAt } from '#lib/outbox/retry-schedule.ts'
import { FAILURES_MAX, OPEN_STALE_MS, SLOT_STALE_MS } from '#lib/outbox/timings.ts'

/** An office with queued interests, and the time when its next one can be sent. */
export type QueuedOffice = {
  office: string
  circuit: Circuit
  readyAt: number
  /**
   * The next interest is to probe whether Vitec accepts this login again, and all of them have
   * failed.
   */
  isPoorProbe?: boolean
}

const headRow = z.object({
  office: z.string(),
  due_at: z.string(),
  unfailed_due_at: z.string().nullable(),
})
const circuitRow = z.object({
  circuit: z.string(),
  free_at: z.string(),
  failures: z.number(),
  open_until: z.string().nullable(),
  untried_from: z.string().nullable(),
})

/**
 * Returns every office with queued interests, at a cost that grows with the offices and not with
 * the stored rows.
 */
export async function readQueue(now: Date): Promise<QueuedOffice[]> {
  const heads = await readHeads()
  if (heads.length === 0 || (await olderSince())) return []
  const probeAt = new Map((await pauses()).map((pause) => [pause.office, pause.probeAt]))
  const circuits = await readCircuits(now)

  return heads.flatMap(({ office, dueAt, unfailedDueAt }) => {
    const probe = probeAt.get(office)
    if (probe === null) return []
    const circuit = circuitFor(office)
    const { isTried = false, ...times } = circuits.get(circuit.id) ?? {}
    const isPoorProbe = isTried && (unfailedDueAt === null || unfailedDueAt > now.getTime())

    return [
      {
        office,
        circuit,
        readyAt: readyAt({ dueAt, unfailedDueAt, probeAt: probe?.getTime(), ...times }),
        isPoorProbe,
      },
    ]
  })
}

async function readHeads() {
  const rows = await read(
    {
      // The query steps from one office to the next by the index, and reads the first of each.
      sql: `
      with recursive queued (office) as (
        select min(office) from interests where next_attempt_at is not null
        union all
        select (select min(interests.office) from interests
          where next_attempt_at is not null and interests.office > queued.office)
        from queued where queued.office is not null)
      select office,
        (select min(next_attempt_at) from interests
          where interests.office = queued.office and next_attempt_at is not null) as due_at,
        (select min(next_attempt_at) from interests
          where interests.office = queued.office and next_attempt_at is not null
            and failures = 0) as unfailed_due_at
      from queued where office is not null`,
    },
    headRow,
  )

  return rows.map(({ office, due_at, unfailed_due_at }) => {
    const unfailedDueAt = unfailed_due_at === null ? null : Date.parse(unfailed_due_at)

    return { office, dueAt: Date.parse(due_at), unfailedDueAt }
  })
}

async function readCircuits(now: Date) {
  const rows = await read(
    {
      sql: 'select circuit, free_at, failures, open_until, untried_from from circuits',
    },
    circuitRow,
  )

  return new Map(
    rows.map(({ circuit, free_at, failures, open_until, untried_from }) => {
      const openUntil = open_until ? believable(Date.parse(open_until), now, OPEN_STALE_MS) : 0
      const times = {
        freeAt: believable(Date.parse(free_at), now, SLOT_STALE_MS),
        openUntil,
        untriedFrom: untried_from === null ? undefined : Date.parse(untried_from),
      }

      return [circuit, { ...times, isTried: failures >= FAILURES_MAX }]
    }),
  )
}

/** A time further ahead than it was ever set dates from before the clock was set back. */
function believable(time: number, now: Date, aheadMax: number) {
  return time - now.getTime() > aheadMax ? 0 : time
}

/**
 * Returns the keys of all offices with stored interests, also of those removed from the offices
 * file.
 */
export async function officesInStore() {
  // The query steps from one office to the next by the index, however many interests each has.
  const rows = await read(
    {
      sql: `
      with recursive kept (office) as (
        select min(office) from interests
        union all
        select (select min(interests.office) from interests where interests.office > kept.office)
        from kept where kept.office is not null)
      select office from kept where office is not null`,
    },
    z.object({ office: z.string() }),
  )

  return rows.map(({ office }) => office)
}
