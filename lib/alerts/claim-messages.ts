import 'server-only'
import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { readOne, writeOne } from '#lib/database/database.ts'
import { MESSAGE_LEASE_MS } from '#lib/outbox/timings.ts'

const AUDIENCES = ['office', 'operator', 'visitor', 'primaryAgent', 'secondaryAgent'] as const

const messageRow = z.object({
  message_id: z.string(),
  channel: z.enum(['mail', 'webhook']),
  audience: z.enum(AUDIENCES),
  kind: z.string(),
  office: z.string().nullable(),
  receipt_id: z.string().nullable(),
  facts: z.string(),
  created_at: z.string(),
  attempts: z.number(),
  lease_token: z.string(),
  sent_at: z.string().nullable(),
})

/** A claimed message. Only the holder of its newest lease may record its outcome. */
export type Message = {
  id: string
  channel: 'mail' | 'webhook'
  audience: (typeof AUDIENCES)[number]
  kind: string
  office: string | null
  receiptId: string | null
  facts: string
  createdAt: Date
  /** The number of this attempt, counted before the work so that a crash counts. */
  attempt: number
  lease: string
  /** Of a mail to a visitor: a process began to hand it over, and recorded no outcome. */
  isBegun: boolean
}

/** Claims the messages that are due, alerts before interests: there may be thousands of those. */
export async function claimMessages(limit: number, now: Date): Promise<Message[]> {
  const rows = await writeOne({
    // The condition is checked twice: if two processes claim at once, the second checks again the
    // row that the first has changed.
    sql: `
        update messages
        set attempts = attempts + 1, lease_token = $lease, next_attempt_at = $leaseEnds
        where message_id in (
          select message_id from messages
          where next_attempt_at <= $now
          order by case when kind in ('interest', 'notification', 'confirmation') then 1 else 0 end,
            next_attempt_at
          limit $limit)
          and next_attempt_at <= $now
        returning *`,
    values: {
      lease: randomUUID(),
      leaseEnds: new Date(now.getTime() + MESSAGE_LEASE_MS).toISOString(),
      now: now.toISOString(),
      limit,
    },
  })

  return rows.map((row) => {
    const { message_id, receipt_id, created_at, attempts, lease_token, sent_at, ...rest } =
      messageRow.parse(row)

    return {
      ...rest,
      id: message_id,
      receiptId: receipt_id,
      createdAt: new Date(created_at),
      attempt: attempts,
      lease: lease_token,
      isBegun: sent_at !== null,
    }
  })
}

/** Returns when the next message is due, or null when none waits. */
export async function nextMessageAt(): Promise<Date | null> {
  const { due } = await readOne(
    {
      sql: 'select min(next_attempt_at) as due from messages where next_attempt_at is not null',
    },
    z.object({ due: z.string().nullable() }),
  )

  return due === null ? null : new Date(due)
}
