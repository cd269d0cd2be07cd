import 'server-only'

import * as z from 'zod'

import { read } from '#lib/database/database.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { mayBeThere } from '#lib/outbox/privacy/scrub.ts'

import { conditionsFor, type Which } from './which-entries.ts'

/** The fields shown of an interest without opening it, without personal data. */
export const entryRow = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  /** The interest whose viewing this entry books; null: it is an interest itself. */
  booking_of: z.string().nullable(),
  office: z.string(),
  estate_id: z.string(),
  state: z.enum(STATES),
  attempts: z.number(),
  last_reason: z.string().nullable(),
  accepted_at: z.string(),
  ended_at: z.string().nullable(),
  next_attempt_at: z.string().nullable(),
  told_at: z.string().nullable(),
  mailed_at: z.string().nullable(),
})

export type ListedEntry = z.output<typeof entryRow>

const COLUMNS = Object.keys(entryRow.shape).join(', ')
const ROWS_MAX = 1_000

type Wanted = Which & { state?: string; receiptIds?: string[]; bookingOf?: string }

/**
 * Lists the newest first, a thousand at most. If no state is given: all that have not ended well.
 */
export async function listEntries({
  state,
  receiptIds,
  bookingOf,
  ...which
}: Wanted): Promise<ListedEntry[]> {
  const ids = Object.fromEntries((receiptIds ?? []).map((id, index) => [`id${index}`, id]))
  const names = Object.keys(ids).map((name) => `$${name}`)
  const { conditions: whichOnes, values } = conditionsFor(which)
  const conditions = [
    ...whichOnes,
    state ? 'state = $state' : null,
    !state && !receiptIds && !bookingOf
      ? `state in ('waiting', 'sending', 'uncertain', 'held', 'quarantined')`
      : null,
    bookingOf ? 'booking_of = $bookingOf' : null,
    receiptIds ? `receipt_id in (${names.join(', ') || "''"})` : null,
  ].filter(Boolean)
  return read(
    {
      sql: `
      select ${COLUMNS} from interests
      where ${conditions.join(' and ')}
      order by accepted_at desc
      limit ${ROWS_MAX}`,
      values: { ...(state && { state }), ...(bookingOf && { bookingOf }), ...values, ...ids },
    },
    entryRow,
  )
}

const waitingRow = entryRow.extend({ may_be_there: z.coerce.boolean() })

export type WaitingEntry = z.output<typeof waitingRow>

/**
 * Lists the entries of an office that go no further without a person, newest first. A booking in
 * quarantine follows its interest.
 */
export async function listWaiting(office: string): Promise<WaitingEntry[]> {
  return read(
    {
      sql: `
      select ${COLUMNS}, ${mayBeThere()} as may_be_there from interests
      where office = $office
        and (state = 'held' or (state = 'quarantined' and booking_of is null))
      order by accepted_at desc
      limit ${ROWS_MAX}`,
      values: { office },
    },
    waitingRow,
  )
}

/** Names one of them in an address: whoever knows a receipt's id could withdraw. */
export function waitingKey({ reference, booking_of }: ListedEntry) {
  return booking_of === null ? reference : `${reference}-viewing`
}

/**
 * Finds an entry by a receipt's id or by the reference a visitor reads out by telephone; also by
 * those of a receipt that joined it. A booking has the reference of its interest, which is meant.
 */
export async function findEntry(text: string): Promise<ListedEntry | null> {
  const [row] = await read(
    {
      sql: `
      select ${COLUMNS} from interests
      where receipt_id = $text or reference = $reference
        or receipt_id in (
          select receipt_id from joined_receipts where joined_id = $text or reference = $reference)
      order by case when booking_of is null then 0 else 1 end
      limit 1`,
      values: { text, reference: text.toUpperCase() },
    },
    entryRow,
  )

  return row ? row : null
}
