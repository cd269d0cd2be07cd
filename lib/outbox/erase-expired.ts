import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { offices } from '#lib/office/offices.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A month in the sense of a promise: never shorter than the calendar's. */
const MONTH_MS = 31 * DAY_MS

/** Keeps the promises of the information text, with its own numbers: the person goes first, the proof without the person later. */
export async function eraseExpired(now = new Date()) {
  const statements = [...offices().values()].flatMap(({ key, retention }) => [
    erase({
      office: key,
      where: `state = 'delivered' and ended_at <= $before`,
      set: 'sealed = null',
      before: now.getTime() - retention.deliveredHours * HOUR_MS,
    }),
    erase({
      office: key,
      where: `state not in ('delivered', 'withdrawn', 'erased', 'sending') and accepted_at <= $before`,
      set: `sealed = null, state = 'erased', next_attempt_at = null`,
      before: now.getTime() - retention.undeliveredDays * DAY_MS,
    }),
    ...forget(key, new Date(now.getTime() - retention.proofMonths * MONTH_MS)),
  ])
  const erased = await database().write(statements)

  log('dataErased', { count: erased.flat().length })
}

function erase({
  office,
  where,
  set,
  before,
}: {
  office: string
  where: string
  set: string
  before: number
}): Statement {
  return {
    sql: `update interests set ${set} where office = $office and sealed is not null and ${where} returning receipt_id`,
    values: { office, before: new Date(before).toISOString() },
  }
}

function forget(office: string, before: Date): Statement[] {
  const values = { office, before: before.toISOString() }
  const gone = `office = $office and sealed is null and accepted_at <= $before`

  return [
    {
      sql: `delete from attempts where receipt_id in (select receipt_id from interests where ${gone})`,
      values,
    },
    { sql: `delete from interests where ${gone} returning receipt_id`, values },
  ]
}
