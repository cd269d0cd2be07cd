import 'server-only'

import * as z from 'zod'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { database, read } from '#lib/database/database.ts'

/** A buyer without a response for a day should be called, whatever Vitec does meanwhile. */
const CALL_AFTER_HOURS = 24

/** The rest is left to the next round. */
const AT_ONCE_MAX = 100

/**
 * The prefix begins the message's id, so that two processes that find an interest write the same
 * row.
 */
const PREFIX = 'interest/'

const interestRow = z.object({ receipt_id: z.string() })

/**
 * Queues mails to an office about interests that Vitec has not accepted, each once. The mail is
 * written when it is sent.
 */
export async function queueInterests(office: string, now: Date) {
  if (!mailAddressOf('office', office)) return

  const rows = await read(
    {
      sql: `
      select receipt_id from interests
      where office = $office and mailed_at is null and sealed is not null
        and (state = 'held' or (state in ('waiting', 'uncertain') and accepted_at <= $before))
        and not exists (
          select 1 from messages where messages.message_id = '${PREFIX}' || interests.receipt_id)
      order by accepted_at
      limit $limit`,
      values: {
        office,
        before: new Date(now.getTime() - CALL_AFTER_HOURS * 3_600_000).toISOString(),
        limit: AT_ONCE_MAX,
      },
    },
    interestRow,
  )
  if (rows.length === 0) return

  await database().write(
    rows.map(({ receipt_id: receiptId }) => {
      return {
        sql: `
          insert into messages
            (message_id, topic, channel, audience, kind, office, receipt_id, facts, created_at, next_attempt_at)
          values ($messageId, 'interest', 'mail', 'office', 'interest', $office, $receiptId, '{}', $now, $now)
          on conflict (message_id) do nothing`,
        values: { messageId: `${PREFIX}${receiptId}`, office, receiptId, now: now.toISOString() },
      }
    }),
  )
}
