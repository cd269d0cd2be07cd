import 'server-only'
import { createHmac } from 'node:crypto'

import * as z from 'zod'

import { read } from '#lib/database/database.ts'
import { judgePhone } from '#lib/interest/contact/judge-phone.ts'
import { plainEmail } from '#lib/interest/schema/person-schema.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { keyFor, type RingKey } from '#lib/settings/key-ring.ts'
import { settings } from '#lib/settings/settings.ts'

/**
 * Lets two texts be compared without storing either; the hash is keyed, so that no one can test
 * texts against it.
 */
export function fingerprint(key: RingKey, ...parts: string[]) {
  const mac = createHmac('sha256', keyFor(key, 'fingerprint'))
  // JSON separates the parts: 'ab','c' is not 'a','bc'.
  return mac.update(JSON.stringify(parts)).digest('base64url')
}

/**
 * Returns keyed hashes of each address and number, which find an interest by its sender when its
 * text is sealed or erased.
 */
export function personHashes({ person, email }: Interest): string[] {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key, the ring is empty')
  const ways = [
    email?.emailAddress,
    email?.emailAddress2,
    person.cellPhone,
    person.telePhone,
    person.workPhone,
    person.otherPhone,
  ]

  return [
    ...new Set(ways.flatMap((way) => (way ? [fingerprint(first, 'person', sameFor(way))] : []))),
  ]
}

/**
 * Returns the receipts of the person with this e-mail address or phone number, newest first.
 * @param way as people write it: `070-174 06 50`, `Asa@Exempel.example`
 */
export async function findByPerson(way: string): Promise<string[]> {
  const hashes = settings().SECRET_KEYS.map((key) => fingerprint(key, 'person', sameFor(way)))
  const values = Object.fromEntries(hashes.map((hash, index) => [`hash${index}`, hash]))
  const names = Object.keys(values).map((name) => `$${name}`)
  const rows = await read(
    {
      sql: `
      select distinct interests.receipt_id, accepted_at
      from person_hashes join interests on interests.receipt_id = person_hashes.receipt_id
      where hash in (${names.join(', ')})
      order by accepted_at desc`,
      values,
    },
    z.object({ receipt_id: z.string() }),
  )

  return rows.map(({ receipt_id }) => receipt_id)
}

/** Returns one spelling for all of an address or number: the one the interest is sent with. */
function sameFor(way: string) {
  const text = way.trim()
  if (text.includes('@')) return plainEmail(text)

  return judgePhone(text).number ?? text
}
