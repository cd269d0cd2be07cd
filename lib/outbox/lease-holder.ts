import 'server-only'

import { hostname } from 'node:os'

/** Begins every lease of this process: which machine, which process. A lease ends with something nobody else has. */
export function leaseHolder() {
  return `${hostname()}/${process.pid}/`
}

/** Whether the process behind a lease of this machine is gone. Of another machine's nobody here can tell: its lease runs out. */
export function isHolderGone(lease: string) {
  const [machine, pid] = lease.split('/')
  if (machine !== hostname()) return false

  // Only asked before this process has taken any: one with its own number is a former life's.
  return Number(pid) === process.pid || !isAlive(Number(pid))
}

function isAlive(pid: number) {
  try {
    // Signal 0 tells without doing anything.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
