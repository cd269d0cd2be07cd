import 'server-only'

import { createHmac, randomBytes } from 'node:crypto'

import * as z from 'zod'

import { database, write } from '#lib/database/database.ts'
import { keyFor, settings } from '#lib/settings/settings.ts'

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
