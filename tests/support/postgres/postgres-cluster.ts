import { execFile, execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chown, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { findPostgres } from '#lib/scripts/find-databases.mjs'

/** The user that runs a program. PostgreSQL refuses root, so there it is `postgres`. */
export type RunAs = { uid: number; gid: number } | Record<string, never>

export type Cluster = { folder: string; runAs: RunAs }

/** The folder of PostgreSQL's programs. */
export function postgresPrograms() {
  const folder = findPostgres()
  if (folder) return folder

  throw new Error(
    'expected a PostgreSQL: install one (apt-get install postgresql), name the folder of its initdb in POSTGRES_PROGRAMS, ' +
      'or a server in TEST_DATABASE_URL',
  )
}

/** A server's files, in a folder of their own. */
export async function makeCluster(programs: string): Promise<Cluster> {
  const runAs = whoRunsIt()
  const folder = await mkdtemp(join(tmpdir(), 'intresse-postgres-'))
  // A test that fails or is aborted never reaches its end, where the folder would be removed; its
  // server has been stopped before.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  if ('uid' in runAs) await chown(folder, runAs.uid, runAs.gid)

  await promisify(execFile)(
    join(programs, 'initdb'),
    // Only the cluster's creation is not synced: the data saved later is.
    ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...runAs, cwd: folder },
  )

  return { folder, runAs }
}

function whoRunsIt(): RunAs {
  if (process.getuid?.() !== 0) return {}
  const numberOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))

  return { uid: numberOf('-u'), gid: numberOf('-g') }
}
