import { die } from './faults/die.ts'
import { CLAIM, POINTS } from './faults/points.ts'

/** Watches the statements of one connection for its crash point. */
export function createWatch(name: string, countdown: { left: number }) {
  const point = POINTS[name]
  let hasSeen = false

  return {
    /** @throws where the store must appear locked */
    before(sql: string) {
      if (name === 'K3' && CLAIM.test(sql))
        throw Object.assign(new Error('locked, for K3'), { errcode: 5 })
    },
    after(sql: string, rows: number) {
      if (point?.sees.test(sql) && (rows > 0 || !point.needsRows)) hasSeen = true
    },
    forget() {
      hasSeen = false
    },
    strike(side: 'before' | 'after') {
      if (!hasSeen || point?.side !== side) return
      hasSeen = false
      if (countdown.left > 0) countdown.left -= 1
      else {
        // A freeze happens once, since a process wakes from it.
        countdown.left = Number.POSITIVE_INFINITY
        die(name)
      }
    },
  }
}
