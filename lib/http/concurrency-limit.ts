import 'server-only'

/**
 * More posts at once than any office's visitors make, and fewer than the store can answer in a second or two: whoever comes on top is
 * asked to wait rather than left waiting.
 */
const POSTS_AT_ONCE_MAX = 500

// One for the process: Next may bundle the two routes that take posts apart, and each would have a count of its own.
declare global {
  var intressePostsUnderWay: number | undefined
}

/**
 * Runs the work if there is room for it. The work waits for the store and for Vitec, and never for a client: a place that is held while a
 * body drips in is a place that a stranger can keep (520 connections with one byte each shut the door for ten seconds).
 * @returns null when there is no room.
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
