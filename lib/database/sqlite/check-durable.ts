import 'server-only'

import { statfsSync } from 'node:fs'

import { NotFit } from '#lib/database/postgres/failure.ts'
import type { Ask } from '#lib/database/postgres/migrate-postgres.ts'

/**
 * A receipt means that a row is on a disk: a server that responds before would make our receipt
 * false.
 */
const MUST_BE_ON = ['fsync', 'synchronous_commit']

/**
 * @throws NotFit when the server, or this login on it, accepts no writes or reports a commit before
 * it is on disk.
 */
export async function checkDurable(ask: Ask) {
  // A standby accepts every connection, and would refuse every interest.
  if ((await settingOf(ask, 'transaction_read_only')) === 'on')
    throw new NotFit('it only reads, as a standby does: name the server that takes writes')

  for (const name of MUST_BE_ON) {
    // A value that is neither off nor on, such as remote_write, waits for more and not for less.
    if ((await settingOf(ask, name)) === 'off')
      throw new NotFit(`${name} is off: a power cut would lose receipts`)
  }
}

async function settingOf(ask: Ask, name: string) {
  const [row] = await ask({ sql: 'select current_setting($name) as is', values: { name } })

  return row?.is
}

/** Linux' numbers for network file systems (statfs(2), linux/magic.h). */
const NETWORK_TYPES = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x5346414f, // OpenAFS
  0x6b414653, // AFS
  0x73757245, // Coda
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x47504653, // GPFS
  0x01161970, // GFS2
  0x7461636f, // OCFS2
  0x01021997, // 9p: also the folders of Windows under WSL 2
  0x786f4256, // VirtualBox's shared folders
])

/**
 * Says whether a folder is on another machine: there SQLite's locks and shared memory do not hold,
 * and two machines would corrupt the file. The numbers are Linux' own, so they are trusted on no
 * other system; FUSE reveals nothing of the system behind it.
 */
export function isOnNetwork(folder: string) {
  return process.platform === 'linux' && isNetworkFileSystem(statfsSync(folder).type)
}

export function isNetworkFileSystem(type: number) {
  // If the type is stored in 32 bits with a sign, the largest values are negative.
  return NETWORK_TYPES.has(type >>> 0)
}
