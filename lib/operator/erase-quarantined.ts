import 'server-only'

import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { database, read, type Value, write } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { ERASE_ANSWERS } from '#lib/outbox/privacy/erase-interest.ts'
import { scheduleVacuum } from '#lib/outbox/privacy/scrub.ts'
import { noteErasure } from '#lib/outbox/restore/journal.ts'

import { conditionsFor, type OfOffice } from './which-entries.ts'

const entryRow = z.object({ receipt_id: z.string(), booking_of: z.string().nullable() })
type Erased = z.output<typeof entryRow>

/**
 * Erases all quarantined interests of an office, or only those of one estate or one time, in one
 * commit: a flood is many thousands. The proof without personal data stays.
 * @returns how many.
 */
export async function eraseQuarantined(which: OfOffice, now = database().now()) {
  const { conditions, values } = conditionsFor(which)
  const wanted = `${conditions.join(' and ')} and state = 'quarantined'`
  const asked = await read(
    { sql: `select receipt_id, booking_of from interests where ${wanted}`, values },
    entryRow,
  )
  const intent = randomUUID()
  await note('erase', intent, asked)
  const erased = await erase(wanted, values, now)
  // A person may have released some since the read, and others may have come.
  await note('kept', intent, without(erased, asked))
  await note('erase', randomUUID(), without(asked, erased))
  // An interest and its booking are one to a person.
  const count = erased.filter(({ booking_of }) => booking_of === null).length
  log('operatorActed', { verb: 'erase', office: which.office, count })
  log('dataErased', { count })

  return count
}

async function erase(wanted: string, values: Record<string, Value>, now: Date): Promise<Erased[]> {
  const erasedAt = now.toISOString()
  const rowsOf = await write({
    interests: {
      sql: `
        update interests
        set state = 'erased', ended_at = $now, sealed = null, seal_kid = null, next_attempt_at = null,
          idempotency_key = receipt_id
        where ${wanted}
        returning receipt_id, booking_of`,
      values: { ...values, now: erasedAt },
    },
    hashes: {
      sql: `
        delete from person_hashes
        where receipt_id in (select receipt_id from interests where state = 'erased' and ended_at = $now)`,
      values: { now: erasedAt },
    },
    answers: ERASE_ANSWERS,
    vacuum: scheduleVacuum(now),
  })

  return rowsOf('interests').map((row) => entryRow.parse(row))
}

async function note(did: 'erase' | 'kept', intent: string, rows: Erased[]) {
  const receiptIds = rows.map(({ receipt_id }) => receipt_id)
  if (receiptIds.length > 0) await noteErasure({ did, intent, receiptIds })
}

function without(some: Erased[], rows: Erased[]) {
  const ids = new Set(some.map(({ receipt_id }) => receipt_id))

  return rows.filter(({ receipt_id }) => !ids.has(receipt_id))
}
