import 'server-only'

import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { leaseHolder } from './lease-holder.ts'
import { MAY_BE_THERE } from './may-be-there.ts'

/** Longer than a whole call to Vitec, so that a live worker is never overtaken. */
const LEASE_SECONDS = 60

const entryRow = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  sealed: z.string().nullable(),
  accepted_at: z.string(),
  attempts: z.number(),
  lease_token: z.string(),
  lost: z.number(),
  uncertain: z.number(),
  may_be_there: z.coerce.boolean(),
})

/** A claimed interest. Only the holder of its newest lease may settle it. */
export type Entry = {
  receiptId: string
  reference: string
  office: string
  sealed: string | null
  acceptedAt: Date
  /** This attempt's number, counted before the work so that a crash counts. */
  attempt: number
  lease: string
  /** An earlier attempt had left and was never closed: the process ended while the request was under way. */
  hasLostAttempt: boolean
  uncertainAttempts: number
  /** An earlier attempt may have been stored: its outcome is unknown, or Vitec broke over it. */
  mayBeThere: boolean
}

type Claim = {
  limit: number
  /** What this process is delivering: after a leap of the clock its leases look run out. */
  underWay?: string[]
  now?: Date
}

/** Takes what is due, oldest first. A claim is a lease: when its holder dies, the interest is due again when the lease has run out. */
export async function claimDue({
  limit,
  underWay = [],
  now = new Date(),
}: Claim): Promise<Entry[]> {
  const own = Object.fromEntries(underWay.map((receiptId, index) => [`own${index}`, receiptId]))
  const names = Object.keys(own).map((name) => `$${name}`)

  const [rows = []] = await database().write([
    {
      sql: `
        update interests
        set state = 'sending', attempts = attempts + 1, lease_token = $lease, next_attempt_at = $leaseEnds
        where receipt_id in (
          select receipt_id from interests
          where next_attempt_at <= $now and receipt_id not in (${names.join(', ') || "''"})
          order by next_attempt_at
          limit $limit)
        returning receipt_id, reference, office, sealed, accepted_at, attempts, lease_token,
          (select count(*) from attempts
            where attempts.receipt_id = interests.receipt_id and left_at is not null and ended_at is null) as lost,
          (select count(*) from attempts
            where attempts.receipt_id = interests.receipt_id and outcome = 'uncertain') as uncertain,
          ${MAY_BE_THERE} as may_be_there`,
      values: {
        lease: `${leaseHolder()}${randomUUID()}`,
        leaseEnds: new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString(),
        now: now.toISOString(),
        limit,
        ...own,
      },
    },
  ])

  return rows.map((row) => entryOf(entryRow.parse(row)))
}

function entryOf(row: z.output<typeof entryRow>): Entry {
  return {
    receiptId: row.receipt_id,
    reference: row.reference,
    office: row.office,
    sealed: row.sealed,
    acceptedAt: new Date(row.accepted_at),
    attempt: row.attempts,
    lease: row.lease_token,
    hasLostAttempt: row.lost > 0,
    uncertainAttempts: row.uncertain,
    mayBeThere: row.may_be_there,
  }
}

/** When the next interest is due, or null when none waits. */
export async function nextDueAt(): Promise<Date | null> {
  const [row] = await database().read({
    sql: 'select min(next_attempt_at) as due from interests where next_attempt_at is not null',
  })
  const due = z.object({ due: z.string().nullable() }).parse(row).due

  return due === null ? null : new Date(due)
}
