import 'server-only'

import type { Database, Row, Statement } from '#lib/database/database.ts'
import { checkDurable } from '#lib/database/sqlite/check-durable.ts'
import { createStoreClock } from '#lib/database/store-clock.ts'
import { VISITOR_TIMEOUTS } from '#lib/database/timeouts.ts'
import { writeTransaction } from '#lib/database/write-transaction.ts'

import { cannotHaveTimeouts, cannotOpen, failed, NotFit } from './failure.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { numberedParameters } from './numbered-parameters.ts'
import { areSet, type Link, linkTo, withPatientClient } from './pool.ts'

/**
 * The store on a PostgreSQL server. The first use connects, checks the server and brings its tables
 * up to date; if that fails, it throws StoreUnavailable with the place and the reason, and the next
 * use tries again.
 */
export function openPostgres(url: string): Database {
  let link = linkTo(url, { isPooled: false })
  const clock = createStoreClock(() => timeOf(link))
  let opening: Promise<void> | undefined

  async function open() {
    try {
      await prepare(link).catch(async (error: unknown) => {
        if (link.isPooled || !cannotHaveTimeouts(error)) throw error
        await link.pool.end()
        link = linkTo(url, { isPooled: true })
        await prepare(link)
      })
    } catch (error) {
      opening = undefined
      throw cannotOpen(url, error)
    }
  }

  /**
   * Every operation passes here: the store is opened first, the clock kept current, and failures
   * named.
   */
  async function use<Result>(what: string, work: () => Promise<Result>) {
    opening ??= open()
    await opening
    try {
      await clock.keep()
      return await work()
    } catch (error) {
      // A pooler has been put before the server since: the next use reopens the store as pooled.
      if (!link.isPooled && cannotHaveTimeouts(error)) opening = undefined
      throw failed(what, error)
    }
  }

  return {
    read: (statement) => use('the store could not be read', () => run(link, statement)),
    write: (statements, options = {}) =>
      use('the store did not keep a write', () => writeTransaction(link, statements, options)),
    forUpdate: (how) => `for update ${how ?? ''}`,
    now: clock.now,
    // VACUUM removes the erased rows from their pages. They remain in the write-ahead log until it
    // is recycled, in replicas' and backups' copies of it, and while a transaction older than the
    // erasure is open.
    forget: () =>
      use('the store could not forget', () =>
        withPatientClient(link, async (client) => {
          // VACUUM cannot run in a transaction, so no transaction can give it a lock timeout: if
          // the session has none, it skips locked tables.
          await client.query(`vacuum ${link.isPooled ? '(skip_locked)' : ''} interests, attempts`)
        }),
      ),
    close: () => link.pool.end(),
  }
}

async function prepare(link: Link) {
  const ask = (statement: Statement) => run(link, statement)
  const [row] = await ask({ sql: areSet(VISITOR_TIMEOUTS) })
  if (!row?.isSet)
    throw new NotFit('its time-outs cannot be set: a visitor could wait for another without end')

  await checkDurable(ask)
  await migratePostgres(link, ask)
}

async function run(link: Link, { sql, values = {} }: Statement): Promise<Row[]> {
  if (!link.isPooled) return (await link.pool.query(numberedParameters(sql, values))).rows
  const [rows = []] = await writeTransaction(link, [{ sql, values }], {})

  return rows
}

async function timeOf(link: Link) {
  const [row] = await run(link, { sql: 'select clock_timestamp() as now' })
  if (!(row?.now instanceof Date)) throw new Error('expected the server to tell the time')

  return row.now
}
