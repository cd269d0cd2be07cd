import 'server-only'
import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { readOne, writeOne } from '#lib/database/database.ts'
import { IS_OLDER } from '#lib/outbox/restore/older-store.ts'
import { MESSAGE_LEASE_MS } from '#lib/outbox/timings.ts'

const claimed = {
  message_id: z.string(),
  created_at: z.string(),
  attempts: z.number(),
  lease_token: z.string(),
}

const messageRow = z.object({
  ...claimed,
  channel: z.enum(['mail', 'webhook']),
  audience: z.enum(['office', 'operator']),
  kind: z.string(),
  office: z.string().nullable(),
  receipt_id: z.string().nullable(),
  facts: z.string(),
})

const mailRow = z.object({
  ...claimed,
  kind: z.enum(['confirmation', 'notification']),
  audience: z.enum(['visitor', 'primaryAgent', 'secondaryAgent', 'office']),
  office: z.string(),
  receipt_id: z.string(),
  begun_at: z.string().nullable(),
})

/** Only the holder of its newest lease may record the outcome. */
type Claimed = {
  id: string
  createdAt: Date
  /** The number of this attempt, counted before the work so that a crash counts. */
  attempt: number
  lease: string
}

/** A claimed alert, or the mail with an interest itself. */
export type Message = Claimed & {
  table: 'messages'
  channel: 'mail' | 'webhook'
  audience: 'office' | 'operator'
  kind: string
  office: string | null
  receiptId: string | null
  facts: string
}

/** A claimed mail about an interest. */
export type InterestMail = Claimed & {
  table: 'mails'
  channel: 'mail'
  kind: 'confirmation' | 'notification'
  audience: z.output<typeof mailRow>['audience']
  office: string
  receiptId: string
  /** A process began to hand it over, and recorded no outcome. */
  isBegun: boolean
}

/** Claims the messages that are due, alerts before interests: there may be thousands of those. */
export async function claimMessages(limit: number, now: Date): Promise<Message[]> {
  const rows = await claimFrom('messages', limit, now)

  return rows.map((row) => {
    const { channel, audience, kind, office, receipt_id, facts, ...rest } = messageRow.parse(row)

    return {
      ...claimOf(rest),
      ...{ table: 'messages', channel, audience, kind, office, receiptId: receipt_id, facts },
    }
  })
}

/** Claims mails about interests that are due. */
export async function claimMails(limit: number, now: Date): Promise<InterestMail[]> {
  const rows = await claimFrom('mails', limit, now)

  return rows.map((row) => {
    const { audience, kind, office, receipt_id, begun_at, ...rest } = mailRow.parse(row)
    const whose = { audience, office, receiptId: receipt_id }

    return {
      ...claimOf(rest),
      ...{ table: 'mails', channel: 'mail', kind, ...whose, isBegun: begun_at !== null },
    }
  })
}

function claimOf(row: z.output<z.ZodObject<typeof claimed>>): Claimed {
  return {
    id: row.message_id,
    createdAt: new Date(row.created_at),
    attempt: row.attempts,
    lease: row.lease_token,
  }
}

/** SQL: an older store would send a mail about an interest again; an alert may come twice. */
const MAY_GO = `(kind not in ('interest', 'confirmation', 'notification') or not ${IS_OLDER})`

function claimFrom(table: 'messages' | 'mails', limit: number, now: Date) {
  return writeOne({
    // The condition is checked twice: if two processes claim at once, the second checks again the
    // row that the first has changed.
    sql: `
        update ${table}
        set attempts = attempts + 1, lease_token = $lease, next_attempt_at = $leaseEnds
        where message_id in (
          select message_id from ${table}
          where next_attempt_at <= $now and ${MAY_GO}
          order by case when kind = 'interest' then 1 else 0 end, next_attempt_at
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
}

/** Returns when the next message or mail is due, or null when none waits. */
export async function nextMessageAt(): Promise<Date | null> {
  const { due } = await readOne(
    {
      sql: `
        select min(next_attempt_at) as due from (
          select next_attempt_at from messages where next_attempt_at is not null and ${MAY_GO}
          union all
          select next_attempt_at from mails where next_attempt_at is not null and ${MAY_GO}) as waiting`,
    },
    z.object({ due: z.string().nullable() }),
  )

  return due === null ? null : new Date(due)
}
