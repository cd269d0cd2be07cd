import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'

import { RateLimiterMemory } from 'rate-limiter-flexible'
import * as z from 'zod'

import { database, write } from '#lib/database/database.ts'
import { keyFor } from '#lib/settings/key-ring.ts'
import { settings } from '#lib/settings/settings.ts'

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

const saltRow = z.object({ salt: z.string() })

let kept: { day: string; salt: string } | undefined

/**
 * Hashes a text with a key and the day's salt, the same in all processes: it can be counted, and
 * from tomorrow on it cannot be traced.
 * @throws StoreUnavailable
 */
export async function dailyHash(text: string, now = database().now()) {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key to hash with, the ring is empty')
  const salt = await saltOf(now.toISOString().slice(0, 10))

  return createHmac('sha256', keyFor(first, 'address'))
    .update(JSON.stringify([salt, text]))
    .digest('base64url')
}

async function saltOf(day: string) {
  if (kept?.day === day) return kept.salt
  const rowsOf = await write({
    draw: {
      sql: 'insert into salts (day, salt) values ($day, $salt) on conflict (day) do nothing',
      values: { day, salt: randomBytes(32).toString('base64') },
    },
    salt: { sql: 'select salt from salts where day = $day', values: { day } },
    forget: { sql: 'delete from salts where day < $day', values: { day } },
  })
  const { salt } = saltRow.parse(rowsOf('salt')[0])
  kept = { day, salt }

  return salt
}
