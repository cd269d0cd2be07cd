import 'server-only'

import * as z from 'zod'

import { database, read, type Statement } from '#lib/database/database.ts'
import { settings } from '#lib/settings/settings.ts'

import { type SealedFor, sealingKey, sealText, unsealText } from './seal.ts'

const BATCH = 100

const sealedRow = z.object({ receipt_id: z.string(), office: z.string(), sealed: z.string() })
const answerRow = z.object({
  receipt_id: z.string(),
  office: z.string(),
  number: z.number(),
  sealed_answer: z.string(),
})

/**
 * Reseals with the ring's first key what an older key sealed, a batch at a time: if stopped
 * half-way, it resumes where it was. It may run beside a live server: a row that changes meanwhile
 * is left to that change.
 * @returns how many were resealed, and how many could not be opened and stay as they are.
 */
export async function rekey() {
  const { kid } = sealingKey()
  let resealed = 0
  let left = 0
  let after = ''

  for (;;) {
    const rows = await oldRows(kid, after)
    if (rows.length === 0) return { resealed, left }
    for (const row of rows) {
      const statements = await resealing(row, kid)
      if (statements) await database().write(statements)
      if (statements) resealed += 1
      else left += 1
      after = row.receipt_id
    }
  }
}

async function oldRows(kid: string, after: string) {
  return read(
    {
      sql: `
      select receipt_id, office, sealed from interests
      where sealed is not null and (seal_kid is null or seal_kid <> $kid) and receipt_id > $after
      order by receipt_id
      limit cast($batch as integer)`,
      values: { kid, after, batch: BATCH },
    },
    sealedRow,
  )
}

/**
 * @returns null when one of its seals does not open; a store that fails is another matter. @throws
 * StoreUnavailable
 */
async function resealing(
  row: z.output<typeof sealedRow>,
  kid: string,
): Promise<Statement[] | null> {
  const whose = { receiptId: row.receipt_id, office: row.office }
  const answers = await answersTo(row.receipt_id)
  try {
    return [
      {
        sql: `
          update interests set sealed = $sealed, seal_kid = $kid
          where receipt_id = $receiptId and sealed = $was`,
        values: {
          receiptId: row.receipt_id,
          sealed: await sealAgain(row.sealed, whose),
          kid,
          was: row.sealed,
        },
      },
      ...(await Promise.all(answers.map(resealingAnswer))),
    ]
  } catch {
    return null
  }
}

async function answersTo(receiptId: string) {
  return read(
    {
      sql: `
      select attempts.receipt_id, office, number, sealed_answer
      from attempts join interests on interests.receipt_id = attempts.receipt_id
      where attempts.receipt_id = $receiptId and sealed_answer is not null`,
      values: { receiptId },
    },
    answerRow,
  )
}

async function resealingAnswer({
  receipt_id: receiptId,
  office,
  number,
  sealed_answer: was,
}: z.output<typeof answerRow>): Promise<Statement> {
  return {
    sql: `
      update attempts set sealed_answer = $sealed
      where receipt_id = $receiptId and number = $number and sealed_answer = $was`,
    values: { receiptId, number, sealed: await sealAgain(was, { receiptId, office }), was },
  }
}

async function sealAgain(sealed: string, whose: SealedFor) {
  return sealText(await unsealText(sealed, whose), whose)
}

/** Returns the ids of the keys that sealed the stored rows. */
export async function keysInUse() {
  const rows = await read(
    {
      sql: 'select distinct seal_kid from interests where sealed is not null and seal_kid is not null',
    },
    z.object({ seal_kid: z.string() }),
  )

  return rows.map(({ seal_kid }) => seal_kid).toSorted()
}

/** Returns those that are not in the ring: their rows cannot be opened until the keys are back. */
export async function missingKeys() {
  const known = new Set(settings().SECRET_KEYS.map(({ kid }) => kid))

  return (await keysInUse()).filter((kid) => !known.has(kid))
}
