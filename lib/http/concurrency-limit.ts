import 'server-only'

/**
 * The limit is above the simultaneous submissions of any office's visitors, and below the number
 * that the store completes in a second or two: an excess client is asked to retry rather than kept
 * waiting.
 */
const POSTS_AT_ONCE_MAX = 500

// One count for the process: Next may bundle the two routes that accept submissions separately, and
// each would have a count of its own.
declare global {
  var intressePostsUnderWay: number | undefined
}

/**
 * Runs the work if a slot is free. The work waits for the store and for Vitec, and never for a
 * client: if a slow body held a slot, a stranger could keep it (520 connections with one byte each
 * blocked all submissions for ten seconds).
 * @returns null when no slot is free.
 */
export async function withConcurrencyLimit<Result>(
  work: () => Promise<Result>,
  max = POSTS_AT_ONCE_MAX,
): Promise<Result | null> {
  const underWay = globalThis.intressePostsUnderWay ?? 0
  if (underWay >= max) return null
  globalThis.intressePostsUnderWay = underWay + 1

  try {
    return await work()
  } finally {
    globalThis.intressePostsUnderWay = (globalThis.intressePostsUnderWay ?? 1) - 1
  }
}
