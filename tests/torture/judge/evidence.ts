import * as z from 'zod'

import type { World } from '../world.ts'

const entrySchema = z.object({
  id: z.number(),
  receivedAt: z.string(),
  user: z.string().nullable(),
  outcome: z.string(),
  status: z.number().nullable(),
  rawBody: z.string(),
  fault: z.object({ kind: z.string() }).optional(),
  about: z.object({ emails: z.array(z.string()), estateId: z.string(), customerId: z.string() }),
})

const rowSchema = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  booking_of: z.string().nullable(),
  estate_id: z.string(),
  state: z.string(),
  last_reason: z.string().nullable(),
  sealed: z.string().nullable(),
  sender_withdrew_at: z.string().nullable(),
})

const joinedSchema = z.object({
  joined_id: z.string(),
  receipt_id: z.string(),
  withdrawn_at: z.string().nullable(),
})

const bookedSchema = z.object({
  isStored: z.boolean(),
  fault: z.object({ kind: z.string() }).optional(),
  body: z.unknown(),
})

const attemptSchema = z.object({
  receipt_id: z.string(),
  sent_at: z.string().nullable(),
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
  status: z.number().nullable(),
})

/** One request as Vitec received it. */
export type Arrival = z.output<typeof entrySchema> & { reference: string | null; at: number }
/** One request to book, as Vitec received it. */
export type Booked = z.output<typeof bookedSchema> & { reference: string | null; isMarked: boolean }
export type StoredRow = z.output<typeof rowSchema>
/** The stored interest behind a receipt, and whether this sender has withdrawn. */
export type Share = { row: StoredRow; isWithdrawn: boolean }
export type Attempt = z.output<typeof attemptSchema>

/** The three ledgers: the visitors' observations, the store's rows, Vitec's requests. */
export type Evidence = {
  rows: Map<string, StoredRow>
  /** The bookings of viewings beside them. */
  bookings: StoredRow[]
  booked: Booked[]
  /** The shares by receipt: those of the first senders, and those that joined. */
  shares: Map<string, Share>
  attempts: Map<string, Attempt[]>
  /** The arrivals by reference, in order. */
  arrivals: Map<string, Arrival[]>
  all: Arrival[]
}

const REFERENCE = /Ref: ([0-9A-Z]{4}-[0-9A-Z]{4})/

export async function gatherEvidence({ store, sandbox }: World): Promise<Evidence> {
  const found = await store.query(
    'select receipt_id, reference, office, booking_of, estate_id, state, last_reason, sealed, sender_withdrew_at from interests',
  )
  const all = found.map((row) => rowSchema.parse(row))
  const interests = all.filter(({ booking_of }) => booking_of === null)
  const rows = new Map(interests.map((row) => [row.receipt_id, row]))
  const joined = await store.query(
    'select joined_id, receipt_id, withdrawn_at from joined_receipts',
  )
  const attempts = await store.query(
    'select receipt_id, sent_at, outcome, reason, status from attempts order by receipt_id, number',
  )
  const ledger: unknown = await (await fetch(`${sandbox.url}/sandbox/interests`)).json()
  const came = z
    .array(entrySchema)
    .parse(ledger)
    .map((entry) => ({
      ...entry,
      at: Date.parse(entry.receivedAt),
      reference: REFERENCE.exec(entry.rawBody)?.[1] ?? null,
    }))

  return {
    rows,
    shares: sharesOf(rows, joined),
    attempts: Map.groupBy(
      attempts.map((row) => attemptSchema.parse(row)),
      ({ receipt_id }) => receipt_id,
    ),
    arrivals: Map.groupBy(
      came.filter(({ reference }) => reference !== null),
      ({ reference }) => reference ?? '',
    ),
    all: came,
    bookings: all.filter(({ booking_of }) => booking_of !== null),
    booked: await readBooked(sandbox.url),
  }
}

async function readBooked(url: string): Promise<Booked[]> {
  const found: unknown = await (await fetch(`${url}/sandbox/bookings`)).json()

  return z
    .array(bookedSchema)
    .parse(found)
    .map((entry) => {
      const text = JSON.stringify(entry.body ?? null)
      return {
        ...entry,
        reference: REFERENCE.exec(text)?.[1] ?? null,
        isMarked: text.includes('"message":"Möjlig dublett av Ref'),
      }
    })
}

function sharesOf(rows: Map<string, StoredRow>, joined: unknown[]) {
  const first = [...rows].map(([receiptId, row]): [string, Share] => [
    receiptId,
    { row, isWithdrawn: row.sender_withdrew_at !== null },
  ])
  const others = joined
    .map((row) => joinedSchema.parse(row))
    .flatMap(({ joined_id, receipt_id, withdrawn_at }): [string, Share][] => {
      const row = rows.get(receipt_id)
      return row ? [[joined_id, { row, isWithdrawn: withdrawn_at !== null }]] : []
    })

  return new Map([...first, ...others])
}

export const isStored = ({ outcome }: Arrival) => outcome === 'stored'

/** The note begins with the mark, in the words that a broker reads. */
export function isMarked({ rawBody, reference }: Arrival) {
  return rawBody.includes(`"interestNote":"Möjlig dublett av Ref ${reference}`)
}
