import 'server-only'

import { database, type Statement, write, writeOne } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { RETENTION_DEFAULTS } from '#lib/office/entry-parts.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { officesInStore } from '#lib/outbox/queries/read-queue.ts'

import { ERASE_ANSWERS } from './erase-interest.ts'
import { scheduleVacuum } from './scrub.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A month in the sense of a promise: never shorter than a calendar month. */
const MONTH_MS = 31 * DAY_MS

/**
 * Keeps the promises of the office's privacy page, with its own numbers: the personal data is
 * erased first, the proof without it later.
 * @returns how many persons and proofs were erased.
 */
export async function eraseExpired(now = database().now()) {
  const kept = await officesInStore()
  const rowsOf = await write({
    erased: kept.flatMap((office) =>
      // The promise of an office that was removed from the file is no longer known.
      expire(office, retentionOf(office), now),
    ),
    counts: resetCounts(now),
    proofs: kept.map((office) => noteProofs(retentionOf(office), now)),
  })
  const count = rowsOf('erased').length

  log('dataErased', { count })
  if (count > 0) await writeOne(scheduleVacuum(now))

  return count
}

function retentionOf(office: string) {
  return findOffice(office)?.retention ?? RETENTION_DEFAULTS
}

/** Without this a proof that has grown old would look like one that an older store lacks. */
function noteProofs({ proofMonths }: Retention, now: Date): Statement {
  return {
    sql: `
      update store set proofs_before = $before
      where id = 1 and (proofs_before is null or proofs_before < $before)`,
    values: { before: new Date(now.getTime() - proofMonths * MONTH_MS).toISOString() },
  }
}

/** Deletes the recent counts and their salt: hashes of addresses are worth nothing without it. */
function resetCounts(now: Date): Statement[] {
  const time = now.toISOString()

  return [
    { sql: 'delete from rates where expires_at <= $time', values: { time } },
    { sql: 'delete from salts where day < $today', values: { today: time.slice(0, 10) } },
  ]
}

type Retention = Office['retention']

function expire(
  office: string,
  { deliveredHours, undeliveredDays, proofMonths }: Retention,
  now: Date,
): Statement[] {
  const before = (ms: number) => ({ office, before: new Date(now.getTime() - ms).toISOString() })
  const gone = `
    select receipt_id from interests
    where office = $office and state in ('delivered', 'withdrawn', 'erased') and accepted_at <= $before
      and sealed is null`

  return [
    {
      sql: `
        update interests set sealed = null, seal_kid = null
        where office = $office and sealed is not null and state = 'delivered'
          and (ended_at <= $before or accepted_at <= $latest)
        returning receipt_id`,
      // The age limit holds whenever it was delivered: after so many days no personal data is left.
      values: {
        ...before(deliveredHours * HOUR_MS),
        latest: before(undeliveredDays * DAY_MS).before,
      },
    },
    {
      // The key is erased too: the same text later is a new interest. The daily mail reports
      // interests that a person should have handled.
      sql: `
        update interests
        set sealed = null, seal_kid = null, state = 'erased', next_attempt_at = null, idempotency_key = receipt_id,
          ended_at = $now, last_reason = case when state = 'quarantined' then last_reason else 'expired' end
        where office = $office and sealed is not null and accepted_at <= $before
          and state in ('waiting', 'uncertain', 'held', 'quarantined')
        returning receipt_id`,
      values: { ...before(undeliveredDays * DAY_MS), now: now.toISOString() },
    },
    ERASE_ANSWERS,
    ...['attempts', 'person_hashes', 'joined_receipts', 'contacts'].map((table) => ({
      sql: `delete from ${table} where receipt_id in (${gone})`,
      values: before(proofMonths * MONTH_MS),
    })),
    {
      sql: `delete from interests where receipt_id in (${gone}) returning receipt_id`,
      values: before(proofMonths * MONTH_MS),
    },
  ]
}
