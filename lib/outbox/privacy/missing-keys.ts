import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import { settings } from '#lib/settings/settings.ts'

/** The ids of the keys that have sealed what is stored. */
export async function keysInUse() {
  const rows = await database().read({
    sql: 'select distinct seal_kid from interests where sealed is not null and seal_kid is not null',
  })

  return rows.map((row) => z.object({ seal_kid: z.string() }).parse(row).seal_kid).toSorted()
}

/** Those of them that are not in the ring: what they sealed cannot be opened until they are back. */
export async function missingKeys() {
  const known = new Set(settings().SECRET_KEYS.map(({ kid }) => kid))

  return (await keysInUse()).filter((kid) => !known.has(kid))
}
