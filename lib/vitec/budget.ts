export type BudgetSize = {
  /** So many at once after a quiet time. */
  burst: number
  /** Then one more each so many ms. */
  everyMs: number
}

/** @returns takes one, and says whether there was one to take. A spent budget grows again by itself, however often it is asked. */
export function createBudget({ burst, everyMs }: BudgetSize, now = Date.now) {
  let left = burst
  let countedAt = now()

  return () => {
    const at = now()
    left = Math.min(burst, left + Math.max(0, at - countedAt) / everyMs)
    countedAt = at
    if (left < 1) return false
    left -= 1

    return true
  }
}
