import 'server-only'

import { statfsSync } from 'node:fs'

import { NotFit } from '#lib/database/postgres/failure.ts'
import type { Ask } from '#lib/database/postgres/migrate-postgres.ts'

/** A receipt means that a row is on a disk: a server that answers before it is would make us lie. */
const MUST_BE_ON = ['fsync', 'synchronous_commit']

/** @throws NotFit when the server, or this login on it, takes no writes or answers a commit before it is on the disk. */
export async function checkDurable(ask: Ask) {
  // A standby lets everybody in, and every interest would be refused.
  if ((await settingOf(ask, 'transaction_read_only')) === 'on')
    throw new NotFit('it only reads, as a standby does: name the server that takes writes')

  for (const name of MUST_BE_ON) {
    // What is neither off nor on, such as remote_write, waits for more and not for less.
    if ((await settingOf(ask, name)) === 'off')
      throw new NotFit(`${name} is off: a power cut would lose receipts`)
  }
}

async function settingOf(ask: Ask, name: string) {
  const [row] = await ask({ sql: 'select current_setting($name) as is', values: { name } })

  return row?.is
}

/** Linux' numbers for file systems on another machine (statfs(2), linux/magic.h). */
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
 * Whether a folder lies on another machine: there SQLite's locks and shared memory do not hold, and two machines would ruin the file.
 * What only Linux tells is believed nowhere else; FUSE says nothing of what is behind it.
 */
export function isOnNetwork(folder: string) {
  return process.platform === 'linux' && isNetworkFileSystem(statfsSync(folder).type)
}

export function isNetworkFileSystem(type: number) {
  // Where it is kept in 32 bits with a sign, the largest come negative.
  return NETWORK_TYPES.has(type >>> 0)
}
