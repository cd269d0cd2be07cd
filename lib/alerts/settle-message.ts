import 'server-only'

import { database, type Statement, writeOne } from '#lib/database/database.ts'

import type { InterestMail, Message } from './claim-messages.ts'

const MINUTE_MS = 60_000
const WAIT_MINUTES_MAX = 60
const DAY_MS = 24 * 60 * MINUTE_MS
/** If the recipient has not been reached by then, this channel does not reach them. */
const GIVE_UP_AFTER_DAYS = { messages: 7, mails: 1 }
const KEPT_DAYS = 30

/**
 * Records that the channel has accepted it; for an interest its row records it too, in the same
 * commit.
 */
export async function markSent(message: Message | InterestMail, now: Date) {
  const { table, id, lease, receiptId } = message

  await database().write([
    ...(table === 'messages' && receiptId
      ? [
          {
            sql: 'update interests set mailed_at = $now where receipt_id = $receiptId',
            values: { receiptId, now: now.toISOString() },
          },
        ]
      : []),
    {
      sql: `
        update ${table} set sent_at = $now, next_attempt_at = null, lease_token = null
        where message_id = $id and lease_token = $lease`,
      values: { id, lease, now: now.toISOString() },
    },
  ])
}

/** Drops a message that has no content or no recipient any more, or that may have been sent. */
export async function drop(message: Message | InterestMail) {
  await writeOne(schedule(message, null))
}

/**
 * Says whether it is too old to be sent. A mail about an interest is so too if a clock that has
 * been corrected since dated it ahead; an alert is rather sent late than not.
 */
export function isStale({ table, createdAt }: Message | InterestMail, now: Date) {
  const age = now.getTime() - createdAt.getTime()

  return age >= GIVE_UP_AFTER_DAYS[table] * DAY_MS || (table === 'mails' && age < -DAY_MS)
}

/**
 * Postpones it for a later attempt: after 1, 2, 4 … minutes, an hour at most.
 * @returns whether there will be one.
 */
export async function postpone(message: Message | InterestMail, now: Date) {
  const minutes = Math.min(2 ** (message.attempt - 1), WAIT_MINUTES_MAX)
  const next = isStale(message, now) ? null : new Date(now.getTime() + minutes * MINUTE_MS)

  await writeOne(schedule(message, next))

  return next !== null
}

function schedule({ table, id, lease }: Message | InterestMail, next: Date | null): Statement {
  // A mail that is scheduled again has surely not been sent.
  const again = table === 'mails' && next ? ', begun_at = null' : ''

  return {
    sql: `
      update ${table} set next_attempt_at = $next, lease_token = null${again}
      where message_id = $id and lease_token = $lease`,
    values: { id, lease, next: next?.toISOString() ?? null },
  }
}

/** Deletes old messages that need no keeping. */
export async function deleteOld(now: Date) {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()

  await database().write([
    ...['messages', 'mails'].map((table) => ({
      sql: `delete from ${table} where next_attempt_at is null and created_at <= $before`,
      values: { before },
    })),
    {
      sql: `
        update store set messages_before = $before
        where id = 1 and (messages_before is null or messages_before < $before)`,
      values: { before },
    },
    { sql: 'delete from alerts where raised_at <= $before', values: { before } },
  ])
}
