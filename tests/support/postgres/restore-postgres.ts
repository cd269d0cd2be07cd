import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { postgresPrograms } from './postgres-cluster.ts'

/** Fills an empty database from a dump, as an operator would. */
export async function restorePostgres(address: string, file: string) {
  await promisify(execFile)(join(postgresPrograms(), 'pg_restore'), [
    '--no-owner',
    '--exit-on-error',
    `--dbname=${address}`,
    file,
  ])
}
