import 'server-only'

import { database, type Statement, writeOne } from '#lib/database/database.ts'

import type { Message } from './claim-messages.ts'

const MINUTE_MS = 60_000
const WAIT_MINUTES_MAX = 60
const DAY_MS = 24 * 60 * MINUTE_MS
/** If the recipient has not been reached by then, this channel does not reach them. */
const GIVE_UP_AFTER_DAYS = 7
/** News of an interest is no news later. */
const GIVE_UP_NEWS_AFTER_DAYS = 1
const KEPT_DAYS = 30

/**
 * Records that the channel has accepted it; for an interest its row records it too, in the same
 * commit.
 */
export async function markSent(message: Message, now: Date) {
  const { id, kind, lease, receiptId } = message

  await database().write([
    ...(kind === 'interest'
      ? [
          {
            sql: 'update interests set mailed_at = $now where receipt_id = $receiptId',
            values: { receiptId, now: now.toISOString() },
          },
        ]
      : []),
    {
      sql: `
        update messages set sent_at = $now, next_attempt_at = null, lease_token = null
        where message_id = $id and lease_token = $lease`,
      values: { id, lease, now: now.toISOString() },
    },
  ])
}

/**
 * Records that the handing over begins. A mail to a visitor is then never begun again, unless it
 * surely failed.
 * @returns whether this process still holds it.
 */
export async function markBegun({ id, lease }: Message, now: Date) {
  const rows = await writeOne({
    sql: `
      update messages set sent_at = $now
      where message_id = $id and lease_token = $lease
      returning message_id`,
    values: { id, lease, now: now.toISOString() },
  })

  return rows.length === 1
}

/** Drops a message that has no content or no recipient any more. */
export async function drop(message: Message) {
  await writeOne(schedule(message, null))
}

/**
 * Postpones it for a later attempt: after 1, 2, 4 … minutes, an hour at most.
 * @returns whether there will be one.
 */
export async function postpone(message: Message, now: Date) {
  const isNews = message.kind === 'confirmation' || message.kind === 'notification'
  const days = isNews ? GIVE_UP_NEWS_AFTER_DAYS : GIVE_UP_AFTER_DAYS
  const isTooOld = now.getTime() - message.createdAt.getTime() >= days * DAY_MS
  const minutes = Math.min(2 ** (message.attempt - 1), WAIT_MINUTES_MAX)
  const next = isTooOld ? null : new Date(now.getTime() + minutes * MINUTE_MS)

  await writeOne(schedule(message, next))

  return !isTooOld
}

function schedule({ id, lease }: Message, next: Date | null): Statement {
  return {
    sql: `
      update messages set next_attempt_at = $next, lease_token = null, sent_at = null
      where message_id = $id and lease_token = $lease`,
    values: { id, lease, next: next?.toISOString() ?? null },
  }
}

/** Deletes old messages that need no keeping. */
export async function deleteOld(now: Date) {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()

  await database().write([
    {
      sql: 'delete from messages where next_attempt_at is null and created_at <= $before',
      values: { before },
    },
    { sql: 'delete from alerts where raised_at <= $before', values: { before } },
  ])
}
