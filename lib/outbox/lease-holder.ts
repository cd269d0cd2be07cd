import 'server-only'

import { hostname } from 'node:os'

/** When this process began: its number may have been another's before. The same in every bundle Next makes of us. */
const BORN = String(Math.round(performance.timeOrigin))

/** Begins every lease of this process: which machine, which process. A lease ends with something nobody else has. */
export function leaseHolder() {
  return `${hostname()}/${process.pid}/${BORN}/`
}

/** Whether the process behind a lease of this machine is gone. Of another machine's nobody here can tell: its lease runs out. */
export function isHolderGone(lease: string) {
  const [machine, pid, born] = lease.split('/')
  if (machine !== hostname()) return false
  // A former life's; what this life holds, its worker or another round is just sending.
  if (Number(pid) === process.pid) return born !== BORN

  return !isAlive(Number(pid))
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
