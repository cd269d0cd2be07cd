import 'server-only'

import { settings } from '#lib/settings/settings.ts'

/**
 * Says whether a POST request arrives from a page of ours. A browser declares it (Fetch Metadata,
 * else Origin); a program that sends neither is allowed, for it could as well lie: the token and
 * the rate limits protect against it.
 */
export function isOwnOrigin(headers: Headers) {
  const site = headers.get('sec-fetch-site')
  // The value `none` means the visitor's own action, such as a restored tab: no page can send it.
  if (site !== null) return site === 'same-origin' || site === 'none'

  const origin = headers.get('origin')
  return origin === null || origin === settings().PUBLIC_URL
}

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
