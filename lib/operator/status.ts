import 'server-only'

import * as z from 'zod'

import { database, read, readOne } from '#lib/database/database.ts'
import { STATES, type State } from '#lib/interest/delivery.ts'
import { offices } from '#lib/office/offices.ts'
import { circuitFor } from '#lib/outbox/circuit-of.ts'
import { pauses } from '#lib/outbox/pauses.ts'
import { keysInUse } from '#lib/outbox/privacy/rekey.ts'
import { officesInStore } from '#lib/outbox/queries/read-queue.ts'
import { olderSince } from '#lib/outbox/restore/older-store.ts'

export type OfficeStatus = Awaited<ReturnType<typeof officeStatus>>
export type Status = Awaited<ReturnType<typeof status>>

/**
 * Returns the state of every office: how many interests are in each state, how many wait and since
 * when, and what is stopped. It holds no personal data.
 */
export async function status(now = database().now()) {
  const paused = new Map((await pauses()).map((pause) => [pause.office, pause]))
  const circuits = await openCircuits(now)
  const keys = [...new Set([...offices().keys(), ...(await officesInStore())])]

  return {
    at: now.toISOString(),
    offices: await Promise.all(
      keys.map((office) => officeStatus(office, { now, pause: paused.get(office), circuits })),
    ),
    keysInUse: await keysInUse(),
    /** Nothing is delivered since then: the store lacks what has been sent. ISO 8601. */
    storeOlderSince: await olderSince(),
    node: process.version,
  }
}

type Around = {
  now: Date
  pause?: Awaited<ReturnType<typeof pauses>>[number]
  circuits: Map<string, string>
}

async function officeStatus(office: string, { now, pause, circuits }: Around) {
  const all = await countsOf(office)
  const bookings = await countsOf(office, 'booking_of is not null')
  const oldest = await oldestWaiting(office)

  return {
    office,
    isKnown: offices().has(office),
    // A booking may have been stored between the two counts.
    states: Object.fromEntries(
      STATES.map((state) => [state, Math.max(of(all, state) - of(bookings, state), 0)]),
    ),
    /** Viewings that are to be booked in Vitec. */
    bookings: Object.fromEntries(STATES.map((state) => [state, of(bookings, state)])),
    oldestWaitingSeconds: oldest
      ? Math.max(Math.round((now.getTime() - Date.parse(oldest)) / 1_000), 0)
      : null,
    paused: pause
      ? {
          reason: pause.reason,
          since: pause.pausedAt.toISOString(),
          probeAt: pause.probeAt?.toISOString() ?? null,
        }
      : null,
    circuitOpenUntil: circuits.get(circuitFor(office).id) ?? null,
    lastDeliveredAt: await lastDelivered(office),
  }
}

const countRow = z.object({ state: z.enum(STATES), many: z.coerce.number() })

/** Counts by state. An index holds all of it: the interests alone would be read row by row. */
async function countsOf(office: string, which = 'true') {
  const rows = await read(
    {
      sql: `
      select state, count(*) as many from interests
      where office = $office and ${which}
      group by state`,
      values: { office },
    },
    countRow,
  )

  return new Map(rows.map(({ state, many }) => [state, many]))
}

function of(counts: Awaited<ReturnType<typeof countsOf>>, state: State) {
  return counts.get(state) ?? 0
}

const timeRow = z.object({ time: z.string().nullable() })

async function oldestWaiting(office: string) {
  const row = await readOne(
    {
      sql: `
      select min(accepted_at) as time from interests
      where office = $office and state in ('waiting', 'sending', 'uncertain')`,
      values: { office },
    },
    timeRow,
  )

  return row.time
}

// The search covers the interests still sealed, which is as far back as an operator needs.
async function lastDelivered(office: string) {
  const row = await readOne(
    {
      sql: `
      select max(ended_at) as time from interests
      where office = $office and state = 'delivered' and sealed is not null`,
      values: { office },
    },
    timeRow,
  )

  return row.time
}

const circuitRow = z.object({ circuit: z.string(), open_until: z.string() })

async function openCircuits(now: Date) {
  const rows = await read(
    {
      sql: 'select circuit, open_until from circuits where open_until > $now',
      values: { now: now.toISOString() },
    },
    circuitRow,
  )

  return new Map(
    rows.map(({ circuit, open_until }) => {
      return [circuit, open_until]
    }),
  )
}
