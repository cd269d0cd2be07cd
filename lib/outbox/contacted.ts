import 'server-only'

import * as z from 'zod'

import { database, read, writeOne } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'

import { createMailLink, readMailLink } from './mail-links.ts'

/**
 * Returns the part of a link by which a broker says that the visitor was contacted. It is
 * encrypted: the id of a receipt lets its holder withdraw the interest.
 */
export function createContactedLink(receiptId: string) {
  return createMailLink('contacted', { receiptId })
}

const payloadSchema = z.object({ receiptId: z.string() })

const rowSchema = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  accepted_at: z.string(),
  contacted_at: z.string().nullable(),
})

/**
 * Returns the interest that a link is for, without personal data, or null where the link is not
 * ours or too old, or the interest is no longer kept.
 */
export async function findByContactedLink(link: string) {
  const receiptId = await receiptIn(link)
  if (receiptId === null) return null
  const [row] = await read(
    {
      sql: `
      select interests.receipt_id, reference, office, accepted_at, contacted_at
      from interests left join contacts on contacts.receipt_id = interests.receipt_id
      where interests.receipt_id = $receiptId and state not in ('withdrawn', 'erased')`,
      values: { receiptId },
    },
    rowSchema,
  )

  if (!row) return null

  return {
    receiptId: row.receipt_id,
    reference: row.reference,
    office: row.office,
    acceptedAt: row.accepted_at,
    contactedAt: row.contacted_at,
  }
}

async function receiptIn(link: string) {
  return payloadSchema.safeParse(await readMailLink('contacted', link)).data?.receiptId ?? null
}

/** Records that the visitor was contacted. The first time counts. */
export async function markContacted(receiptId: string, now = database().now()) {
  const rows = await writeOne({
    sql: `
      insert into contacts (receipt_id, contacted_at)
      select receipt_id, $now from interests
      where receipt_id = $receiptId and state not in ('withdrawn', 'erased')
      on conflict (receipt_id) do nothing
      returning receipt_id`,
    values: { receiptId, now: now.toISOString() },
  })
  if (rows.length === 1) log('visitorContacted', { receiptId })
}

/** A wrong press would count as an answer that nobody gave. */
export async function unmarkContacted(receiptId: string) {
  await writeOne({
    sql: 'delete from contacts where receipt_id = $receiptId',
    values: { receiptId },
  })
}

const HOUR_MS = 3_600_000
const CONTACT_DAYS = 7
/** Enough for a morning; the count tells of the rest. */
const TO_CALL_MAX = 10
/** The interests of a week of an office in a flood. */
const CONTACTS_MAX = 5_000

const contactRow = z.object({
  reference: z.string(),
  estate_id: z.string(),
  accepted_at: z.string(),
  contacted_at: z.string().nullable(),
})

/**
 * Returns whom of the last week's visitors nobody has contacted, newest first, and how long the
 * others waited. Only those count of whom a broker has been told.
 */
export async function contactsOf(office: string, now: Date) {
  const rows = await read(
    {
      sql: `
      select reference, estate_id, accepted_at, contacted_at
      from interests left join contacts on contacts.receipt_id = interests.receipt_id
      where office = $office and accepted_at > $since and accepted_at <= $hourAgo
        and state in ('waiting', 'sending', 'delivered', 'uncertain', 'held')
        and exists (
          select 1 from mails
          where mails.receipt_id = interests.receipt_id and kind = 'notification'
            and sent_at is not null)
      order by accepted_at desc
      limit ${CONTACTS_MAX}`,
      values: {
        office,
        since: new Date(now.getTime() - CONTACT_DAYS * 24 * HOUR_MS).toISOString(),
        hourAgo: new Date(now.getTime() - HOUR_MS).toISOString(),
      },
    },
    contactRow,
  )
  const open = rows.filter(({ contacted_at }) => contacted_at === null)
  const minutes = rows.flatMap(({ accepted_at, contacted_at }) =>
    contacted_at === null ? [] : [(Date.parse(contacted_at) - Date.parse(accepted_at)) / 60_000],
  )

  return {
    uncontacted: open.length,
    toCall: open.slice(0, TO_CALL_MAX).map(({ reference, estate_id, accepted_at }) => ({
      reference,
      estateId: estate_id,
      acceptedAt: accepted_at,
    })),
    minutesToContact: median(minutes),
  }
}

/** In whole minutes; the earlier of the two in the middle. */
function median(minutes: number[]) {
  const middle = minutes.toSorted((one, other) => one - other)[Math.floor((minutes.length - 1) / 2)]

  return middle === undefined ? null : Math.max(Math.round(middle), 0)
}
