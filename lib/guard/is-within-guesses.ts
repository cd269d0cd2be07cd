import 'server-only'

import { RateLimiterMemory } from 'rate-limiter-flexible'

/** An operator mistypes a token a few times; a program that guesses does not stop there. */
const GUESSES_MAX = 20
export const GUESSES_SECONDS = 60

const guesses = new RateLimiterMemory({ points: GUESSES_MAX, duration: GUESSES_SECONDS })

/**
 * Counts one wrong token of the operator's. The right one is never counted and never refused, so that a stranger cannot lock the operator
 * out; 32 random characters cannot be guessed anyway, and a client that has lost its way learns when to come again.
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
