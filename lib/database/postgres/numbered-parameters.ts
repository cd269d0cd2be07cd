import 'server-only'

import type { Value } from '#lib/database/database.ts'

const NAME = /\$([a-z]\w*)/gi

type Numbered = { text: string; names: string[] }

// The cache is small: the texts are few and written by us; each is parsed once.
const read = new Map<string, Numbered>()

/**
 * Returns a statement in PostgreSQL's form: `$name` becomes `$1`, the same number for the same
 * name.
 */
export function numberedParameters(sql: string, values: Record<string, Value>) {
  const { text, names } = read.get(sql) ?? number(sql)
  read.set(sql, { text, names })

  return { text, values: names.map((name) => values[name] ?? null) }
}

function number(sql: string): Numbered {
  const names = [...new Set([...sql.matchAll(NAME)].map(([, name = '']) => name))]
  const text = sql.replace(NAME, (_, name: string) => `$${names.indexOf(name) + 1}`)

  return { text, names }
}
