import { randomUUID } from 'node:crypto'

import { confirmationFor } from '#app/_submission/beside-interest.ts'
import { database } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import type { Entry } from '#lib/outbox/entry.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'
import { type Claim, claimNext } from '#lib/outbox/queries/claim.ts'
import { settings } from '#lib/settings/settings.ts'

import { someInterest } from './some-interest.ts'

/**
 * The clock of a remote store is read with an error of half a round trip, which may be seconds on a
 * busy machine: an interest accepted this long ago is due at once.
 */
const MOMENT_MS = 5_000

/** Stores an interest of a unique visitor, a moment ago. @returns its receipt's id */
export async function accept({
  office = 'ekbacken',
  now = new Date(database().now().getTime() - MOMENT_MS),
  nonce = randomUUID() as string | null,
  note = randomUUID() as string,
  email = 'alva@exempel.example',
  suspicion = undefined as string | undefined,
  issuedAt = undefined as Date | undefined,
  more = {} as Partial<Interest>,
} = {}) {
  const entry = findOffice(office)
  const [key] = settings().SECRET_KEYS
  if (!entry || !key) throw new Error('expected an office and a key')

  const interest = someInterest({
    office,
    email: { emailAddress: email, emailAddress2: undefined },
    interestNote: note,
    ...more,
  })
  const accepted = await acceptInterest(
    {
      interest,
      count: (receiptId) => confirmationFor(interest, receiptId, now),
      token: { nonce, raw: 'page', key, issuedAt },
      noticeHash: noticeHash(entry, 'sv'),
      suspicion,
    },
    now,
  )
  if (accepted.outcome !== 'accepted') throw new Error('expected it to be accepted')

  return accepted.receipt.receiptId
}

/**
 * Claims this entry, ahead of the rest of the office's queue, on a circuit of its own that no other
 * entry uses.
 */
export async function claim(receiptId: string, given: Partial<Claim> = {}): Promise<Entry> {
  const row = await rowOf(receiptId)
  const entry = await claimNext({
    office: String(row?.office),
    circuit: { id: randomUUID(), offices: [] },
    end: 'newest',
    ...given,
  })
  if (!entry) throw new Error('expected it to be due')

  return entry.receiptId === receiptId ? entry : claim(receiptId, given)
}

/** A promise of whether this entry can be claimed now. */
export function isClaimable(receiptId: string, given: Partial<Claim> = {}) {
  return claim(receiptId, given).then(
    () => true,
    () => false,
  )
}

/** The unchanged row. */
export async function rowOf(receiptId: string) {
  const [row] = await database().read({
    sql: 'select * from interests where receipt_id = $receiptId',
    values: { receiptId },
  })

  return row ?? null
}

export async function change(
  receiptId: string,
  set: string,
  values: Record<string, string | null> = {},
) {
  await database().write([
    {
      sql: `update interests set ${set} where receipt_id = $receiptId`,
      values: { receiptId, ...values },
    },
  ])
}
