import 'server-only'

import * as z from 'zod'

import { mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { database, read, type Statement } from '#lib/database/database.ts'
import { findOffice, type Office, offices } from '#lib/office/offices.ts'
import { IS_INTEREST } from '#lib/outbox/bookings.ts'
import { contactHashes } from '#lib/outbox/privacy/seal.ts'
import { settings } from '#lib/settings/settings.ts'

import type { InterestMail } from './claim-messages.ts'

const HOUR_MS = 3_600_000
/** At most so many confirmations an hour go to one address, whoever types it. */
const CONFIRMATIONS_MAX = 3

/** A broker is told of an interest within this time after it came, or not at all. */
const NOTIFIED_FOR_HOURS = 24

/** The rest is left to the next round. */
const AT_ONCE_MAX = 100

/**
 * Returns the statement that queues the confirmation to the visitor, for the commit that stores the
 * interest. A quarantined interest gets none: a robot's addresses are other people's.
 * @param counter the key of the address's count in `rates`, which the same commit has raised: a
 *   flood makes no rows. The limit itself is kept when a mail is begun.
 */
export function queueConfirmation(receiptId: string, counter: string, now: Date): Statement {
  return {
    sql: `
      insert into mails (message_id, kind, audience, office, receipt_id, created_at, next_attempt_at)
      select $messageId, 'confirmation', 'visitor', office, receipt_id, $now, $now
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

/** Says whether an office's visitors get a confirmation. */
export function isConfirming({ confirmationEmail }: Office) {
  return confirmationEmail === 'on' && settings().SMTP_URL !== undefined
}

/** The offices whose mails about interests go nowhere: there is no mail server. */
export function unmailedOffices() {
  if (settings().SMTP_URL) return []

  return [...offices().values()].filter(
    ({ confirmationEmail, notify }) => confirmationEmail === 'on' || notify.length > 0,
  )
}

/**
 * Records that the handing over of a confirmation begins, unless another process holds it or the
 * address has had its mails of the hour. It is then never begun again, unless it surely failed.
 */
export async function beginConfirmation({ id, lease }: InterestMail, email: string, now: Date) {
  const hashes = Object.fromEntries(contactHashes(email).map((hash, at) => [`hash${at}`, hash]))
  const [rows = []] = await database().write(
    [
      {
        sql: `
          update mails set begun_at = $now
          where message_id = $id and lease_token = $lease and ${CONFIRMATIONS_MAX} > (
            select count(distinct begun.message_id)
            from mails as begun
              join person_hashes on person_hashes.receipt_id = begun.receipt_id
            where begun.kind = 'confirmation' and begun.begun_at > $hourAgo
              and hash in (${Object.keys(hashes).map((name) => `$${name}`)}))
          returning message_id`,
        values: {
          ...hashes,
          id,
          lease,
          now: now.toISOString(),
          hourAgo: new Date(now.getTime() - HOUR_MS).toISOString(),
        },
      },
    ],
    // Two mails to one address would otherwise each fail to count the other.
    { oneAtATime: `mail/${hashes.hash0}` },
  )

  return rows.length === 1
}

const interestRow = z.object({ receipt_id: z.string() })

/**
 * Queues mails about new interests to the people the office has named. An interest that a person
 * releases from quarantine is new then, if it came within the time.
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
      where office = $office and ${IS_INTEREST} and accepted_at > $since and sealed is not null
        and state in ('waiting', 'sending', 'delivered', 'uncertain', 'held')
        and not exists (select 1 from contacts where contacts.receipt_id = interests.receipt_id)
        and not exists (
          select 1 from mails where mails.message_id = '${prefix}' || interests.receipt_id)
      order by accepted_at
      limit ${AT_ONCE_MAX}`,
      values: {
        office,
        since: new Date(now.getTime() - NOTIFIED_FOR_HOURS * HOUR_MS).toISOString(),
      },
    },
    interestRow,
  )
  if (rows.length === 0) return

  await database().write(
    rows.map(({ receipt_id: receiptId }) => ({
      sql: `
        insert into mails (message_id, kind, audience, office, receipt_id, created_at, next_attempt_at)
        values ($messageId, 'notification', $audience, $office, $receiptId, $now, $now)
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
