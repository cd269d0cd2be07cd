import 'server-only'

import { createBoundedMap } from './cached.ts'

/**
 * A visitor with a wrong link needs one; a client that invents ids gets no more than this of an
 * office's login.
 */
const OFFICE: BudgetSize = { burst: 10, everyMs: 2_000 }
/**
 * The limit for all offices of the process together: Vitec shuts out one client, whichever login it
 * used [C] (VITEC.md 3, Rate limit).
 */
const PROCESS: BudgetSize = { burst: 30, everyMs: 500 }
/** Vitec is not asked again for an id that it has just reported as unknown. */
const UNKNOWN_MS = 60_000
const UNKNOWN_MAX = 1_000

/** `unasked`: the budget is spent, so Vitec was not asked. */
type Unasked = { outcome: 'unasked' }
type Unknown = { outcome: 'unknown' }

/**
 * Asks Vitec for ids that are in no list of an office. Any client can invent those, so they have a
 * budget of their own, and few concurrent calls: the connections to Vitec are for listed estates.
 */
export function createUnlisted<Answer extends { outcome: string }>(
  { atOnceMax }: { atOnceMax: number },
  now = Date.now,
) {
  const unknown = createBoundedMap<number>({ entriesMax: UNKNOWN_MAX })
  const underWay = new Map<string, Promise<Answer>>()
  const budgets = new Map<string, () => boolean>()
  const takeOfAll = createBudget(PROCESS, now)

  /** Offices are from a file, so their number is bounded. */
  function budgetOf(officeKey: string) {
    const budget = budgets.get(officeKey) ?? createBudget(OFFICE, now)
    budgets.set(officeKey, budget)

    return budget
  }

  async function readOnce(key: string, read: () => Promise<Answer>) {
    const answer = await read()
    if (answer.outcome === 'unknown') unknown.put(key, now())

    return answer
  }

  return async (
    officeKey: string,
    id: string,
    read: () => Promise<Answer>,
  ): Promise<Answer | Unknown | Unasked> => {
    const key = `${officeKey}/${id}`
    const running = underWay.get(key)
    if (running) return running
    if (now() - (unknown.find(key) ?? Number.NEGATIVE_INFINITY) < UNKNOWN_MS)
      return { outcome: 'unknown' }
    if (underWay.size >= atOnceMax) return { outcome: 'unasked' }
    if (!budgetOf(officeKey)() || !takeOfAll()) return { outcome: 'unasked' }

    const reading = readOnce(key, read).finally(() => underWay.delete(key))
    underWay.set(key, reading)

    return reading
  }
}

export type BudgetSize = {
  /** The most tokens at once after a quiet period. */
  burst: number
  /** The interval at which one more token is added. */
  everyMs: number
}

/**
 * @returns a function that takes one token, and reports whether there was one. A spent budget grows
 * again by itself, however often it is asked.
 */
function createBudget({ burst, everyMs }: BudgetSize, now = Date.now) {
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
