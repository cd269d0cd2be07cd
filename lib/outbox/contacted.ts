import 'server-only'

import { EncryptJWT, jwtDecrypt } from 'jose'
import * as z from 'zod'

import { database, read, writeOne } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { keyFor, settings } from '#lib/settings/settings.ts'

/** A broker who comes back from a long leave may still press the link. */
const AGE_MAX = '90 days'

/**
 * Returns the part of a link by which a broker says that the visitor was contacted. It is
 * encrypted: the id of a receipt lets its holder withdraw the interest.
 */
export function createContactedLink(receiptId: string) {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key to encrypt with, the ring is empty')

  return new EncryptJWT({ receiptId })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: first.kid })
    .setIssuedAt()
    .encrypt(keyFor(first, 'contacted'))
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
      select receipt_id, reference, office, accepted_at, contacted_at
      from interests where receipt_id = $receiptId and state not in ('withdrawn', 'erased')`,
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
  if (link.length > 1_000) return null

  try {
    const { payload } = await jwtDecrypt(
      link,
      ({ kid }) => {
        const key = settings().SECRET_KEYS.find((each) => each.kid === kid)
        if (!key) throw new Error('expected a key of the ring')
        return keyFor(key, 'contacted')
      },
      {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        maxTokenAge: AGE_MAX,
        clockTolerance: '10 minutes',
      },
    )
    return payloadSchema.parse(payload).receiptId
  } catch {
    return null
  }
}

/** Records that the visitor was contacted. The first time counts. */
export async function markContacted(receiptId: string, now = database().now()) {
  const rows = await writeOne({
    sql: `
      update interests set contacted_at = $now
      where receipt_id = $receiptId and contacted_at is null and state not in ('withdrawn', 'erased')
      returning office`,
    values: { receiptId, now: now.toISOString() },
  })
  if (rows.length === 1) log('visitorContacted', { receiptId })
}

const HOUR_MS = 3_600_000
const CONTACT_DAYS = 7
/** Enough for a morning; the count tells of the rest. */
const REFERENCES_MAX = 10
/** The interests of a week of an office in a flood. */
const CONTACTS_MAX = 5_000

const contactRow = z.object({
  reference: z.string(),
  accepted_at: z.string(),
  contacted_at: z.string().nullable(),
})

/** Returns how many visitors of the last week nobody has contacted, and when the others were. */
export async function contactsOf(office: string, now: Date) {
  const rows = await read(
    {
      sql: `
      select reference, accepted_at, contacted_at from interests
      where office = $office and accepted_at > $since and accepted_at <= $hourAgo
        and state in ('waiting', 'sending', 'delivered', 'uncertain', 'held')
      order by accepted_at
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
    references: open.slice(0, REFERENCES_MAX).map(({ reference }) => reference),
    minutesToContact: median(minutes),
  }
}

/** In whole minutes; the earlier of the two in the middle. */
function median(minutes: number[]) {
  const middle = minutes.toSorted((one, other) => one - other)[Math.floor((minutes.length - 1) / 2)]

  return middle === undefined ? null : Math.max(Math.round(middle), 0)
}
