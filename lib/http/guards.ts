import 'server-only'

import { RateLimiterMemory } from 'rate-limiter-flexible'

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

/** An operator mistypes a token a few times; a program that guesses does not stop there. */
const GUESSES_MAX = 20
export const GUESSES_SECONDS = 60

const guesses = new RateLimiterMemory({ points: GUESSES_MAX, duration: GUESSES_SECONDS })

/**
 * Counts one wrong operator token. The right one is never counted and never refused, so that a
 * stranger cannot lock the operator out; 32 random characters cannot be guessed anyway, and a
 * faulty client learns when to retry.
 */
export async function isWithinGuesses() {
  try {
    await guesses.consume('operator')
    return true
  } catch {
    // The library throws its count, and in memory nothing else can go wrong.
    return false
  }
}

/** A visitor never submits so often; a faulty client does. `Retry-After` gives the wait. */
const POSTS_MAX = 30
const WINDOW_SECONDS = 5

const posts = new RateLimiterMemory({ points: POSTS_MAX, duration: WINDOW_SECONDS })

/**
 * Says whether one visitor's own token may be submitted once more just now. Only tokens we have
 * signed are counted, and a page's token is not: all its readers share it.
 */
export async function isWithinRate(nonce: string) {
  try {
    await posts.consume(nonce)
    return true
  } catch {
    // The library throws its count, and in memory nothing else can go wrong.
    return false
  }
}
