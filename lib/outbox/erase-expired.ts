import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { type Office, offices } from '#lib/office/offices.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A month in the sense of a promise: never shorter than the calendar's. */
const MONTH_MS = 31 * DAY_MS

/** What an office that was taken out of the file had promised is not known any more; these are the defaults. */
const RETENTION_WITHOUT_OFFICE = { deliveredHours: 24, undeliveredDays: 30, proofMonths: 24 }

/** Keeps the promises of the information text, with its own numbers: the person goes first, the proof without the person later. */
export async function eraseExpired(now = new Date()) {
  const known = [...offices().values()]
  const statements = [
    ...known.flatMap(({ key, retention }) =>
      expire({ where: 'office = $office', values: { office: key } }, retention, now),
    ),
    ...expire(elsewhere(known.map(({ key }) => key)), RETENTION_WITHOUT_OFFICE, now),
  ]
  const erased = await database().write(statements)

  log('dataErased', { count: erased.flat().length })
}

type Whose = { where: string; values: Record<string, string> }
type Retention = Office['retention']

function expire(
  whose: Whose,
  { deliveredHours, undeliveredDays, proofMonths }: Retention,
  now: Date,
): Statement[] {
  const before = (ms: number) => ({
    ...whose.values,
    before: new Date(now.getTime() - ms).toISOString(),
  })
  const gone = `${whose.where} and sealed is null and accepted_at <= $before`

  return [
    {
      sql: `
        update interests set sealed = null
        where ${whose.where} and sealed is not null and state = 'delivered' and ended_at <= $before
        returning receipt_id`,
      values: before(deliveredHours * HOUR_MS),
    },
    {
      // Its key goes too: the same words later are an interest of their own.
      sql: `
        update interests set sealed = null, state = 'erased', next_attempt_at = null, idempotency_key = receipt_id
        where ${whose.where} and sealed is not null and accepted_at <= $before
          and state not in ('delivered', 'withdrawn', 'erased', 'sending')
        returning receipt_id`,
      values: before(undeliveredDays * DAY_MS),
    },
    {
      sql: `delete from attempts where receipt_id in (select receipt_id from interests where ${gone})`,
      values: before(proofMonths * MONTH_MS),
    },
    {
      sql: `delete from interests where ${gone} returning receipt_id`,
      values: before(proofMonths * MONTH_MS),
    },
  ]
}

/** Of offices that no longer stand in the offices file. */
function elsewhere(keys: string[]): Whose {
  const values = Object.fromEntries(keys.map((key, index) => [`office${index}`, key]))
  const names = Object.keys(values).map((name) => `$${name}`)

  return { where: `office not in (${names.join(', ')})`, values }
}
