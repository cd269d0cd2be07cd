import 'server-only'

import type { Pool } from 'pg'

import { checkDurable } from './check-durable.ts'
import type { Database, Statement } from './database.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { numberedParameters } from './numbered-parameters.ts'
import { cannotOpen, failed } from './postgres-failure.ts'
import { poolFor, withPatientClient } from './postgres-pool.ts'
import { createStoreClock } from './store-clock.ts'
import { writeTransaction } from './write-transaction.ts'

/**
 * The store on a PostgreSQL server. Nothing is connected before the first use, which looks at the server and brings its tables up to
 * date; where that fails, it throws StoreUnavailable with the place and the reason, and the next use tries again.
 */
export function openPostgres(url: string): Database {
  const pool = poolFor(url)
  const clock = createStoreClock(() => timeOf(pool))
  let opening: Promise<void> | undefined

  async function open() {
    try {
      await checkDurable(pool)
      await migratePostgres(pool, url)
    } catch (error) {
      opening = undefined
      throw cannotOpen(url, error)
    }
  }

  /** One way for all that is done: opened first, the clock kept, and what fails named. */
  async function use<Result>(what: string, work: () => Promise<Result>) {
    opening ??= open()
    await opening
    try {
      await clock.keep()
      return await work()
    } catch (error) {
      throw failed(what, error)
    }
  }

  return {
    read: (statement) =>
      use('the store could not be read', async () => (await run(pool, statement)).rows),
    write: (statements, options = {}) =>
      use('the store did not keep a write', () => writeTransaction(pool, statements, options)),
    now: clock.now,
    // Takes the erased rows off their pages. They still stand in the write-ahead log until it is recycled, in replicas' and backups'
    // copies of it, and while a transaction older than the erasure is open.
    forget: () =>
      use('the store could not forget', () =>
        withPatientClient(url, async (client) => {
          await client.query('vacuum interests, attempts')
        }),
      ),
    close: () => pool.end(),
  }
}

function run(pool: Pool, { sql, values = {} }: Statement) {
  return pool.query(numberedParameters(sql, values))
}

async function timeOf(pool: Pool) {
  const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now')
  const [row] = rows
  if (!row) throw new Error('expected the server to tell the time')

  return row.now
}
