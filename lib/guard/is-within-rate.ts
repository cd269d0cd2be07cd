import 'server-only'

import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Nobody presses a button so often; a program that has lost its way does. The wait is what `Retry-After` says. */
const POSTS_MAX = 30
const WINDOW_SECONDS = 5

const posts = new RateLimiterMemory({ points: POSTS_MAX, duration: WINDOW_SECONDS })

/**
 * Whether one visitor's own token may be posted once more just now. Only tokens we have signed are counted, and a page's token is not:
 * all its readers share it.
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
