import 'server-only'

import { statfsSync } from 'node:fs'

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
