import 'server-only'

import * as z from 'zod'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { database, read, type Statement } from '#lib/database/database.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

/** At most so many confirmations an hour go to one address, whoever types it. */
const CONFIRMATIONS_MAX = 3

/** A broker is told of an interest within this time or not at all; the daily mail counts it. */
const NOTIFIED_FOR_HOURS = 24

/** The rest is left to the next round. */
const AT_ONCE_MAX = 100

/**
 * Returns the statement that queues the confirmation to the visitor, for the commit that stores the
 * interest. A quarantined interest gets none: a robot's addresses are other people's.
 * @param counter the key of the address's count in `rates`, which the same commit has raised.
 */
export function queueConfirmation(receiptId: string, counter: string, now: Date): Statement {
  return {
    sql: `
      insert into messages
        (message_id, topic, channel, audience, kind, office, receipt_id, facts, created_at, next_attempt_at)
      select $messageId, 'confirmation', 'mail', 'visitor', 'confirmation', office, receipt_id, '{}', $now, $now
      from interests
      where receipt_id = $receiptId and state = 'waiting'
        and exists (select 1 from rates where key = $counter and points <= ${CONFIRMATIONS_MAX})
      on conflict (message_id) do nothing`,
    values: {
      messageId: `confirmation/${receiptId}`,
      receiptId,
      counter,
      now: now.toISOString(),
    },
  }
}

/** Whether an office's visitors get a confirmation. */
export function confirms({ confirmationEmail }: Office) {
  return confirmationEmail === 'on' && settings().SMTP_URL !== undefined
}

const interestRow = z.object({ receipt_id: z.string() })

/**
 * Queues mails about new interests to the people the office has named. An interest that a person
 * has released from quarantine is new then.
 */
export async function queueNotifications(key: string, now: Date) {
  const office = findOffice(key)
  if (!office || !settings().SMTP_URL) return

  for (const audience of office.notify) {
    if (audience === 'office' && !mailAddressOf('office', key)) continue
    await queueFor(audience, key, now)
  }
}

async function queueFor(audience: Office['notify'][number], office: string, now: Date) {
  const prefix = `notification/${audience}/`
  const rows = await read(
    {
      sql: `
      select receipt_id from interests
      where office = $office and accepted_at > $since and sealed is not null and contacted_at is null
        and state in ('waiting', 'sending', 'delivered', 'uncertain', 'held')
        and not exists (
          select 1 from messages where messages.message_id = '${prefix}' || interests.receipt_id)
      order by accepted_at
      limit ${AT_ONCE_MAX}`,
      values: {
        office,
        since: new Date(now.getTime() - NOTIFIED_FOR_HOURS * 3_600_000).toISOString(),
      },
    },
    interestRow,
  )
  if (rows.length === 0) return

  await database().write(
    rows.map(({ receipt_id: receiptId }) => ({
      sql: `
        insert into messages
          (message_id, topic, channel, audience, kind, office, receipt_id, facts, created_at, next_attempt_at)
        values ($messageId, 'notification', 'mail', $audience, 'notification', $office, $receiptId, '{}', $now, $now)
        on conflict (message_id) do nothing`,
      values: {
        messageId: `${prefix}${receiptId}`,
        audience,
        office,
        receiptId,
        now: now.toISOString(),
      },
    })),
  )
}
