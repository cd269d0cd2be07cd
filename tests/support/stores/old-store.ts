import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { Client } from 'pg'
import * as z from 'zod'

import type { Engine } from './make-store.ts'

const cell = z.union([z.string(), z.number(), z.null()])
const storeSchema = z.object({
  keysBackwards: z.string(),
  receipts: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.array(z.record(z.string(), cell))),
})

/** A store that an earlier version wrote, as old as a moment (`write-old-store.ts`). */
export async function readOldStore(version: string, engine: Engine) {
  const folder = `tests/fixtures/stores/${version}`
  const now = Date.now()
  const text = await readFile(`${folder}/${engine}.json`, 'utf8')
  const store = storeSchema.parse(
    JSON.parse(text, (_, value) =>
      typeof value === 'string' && /^@-?\d+$/.test(value)
        ? new Date(now + Number(value.slice(1))).toISOString()
        : value,
    ),
  )

  const keys = [...store.keysBackwards].toReversed().join('')

  return { ...store, keys, schema: await readFile(`${folder}/schema.sql`, 'utf8') }
}

type OldStore = Awaited<ReturnType<typeof readOldStore>>

/** Fills an empty store with it. */
export async function fillWith(address: string, { schema, tables }: OldStore) {
  const inserts = Object.entries(tables).flatMap(([table, rows]) =>
    rows.map((row) => ({ table, names: Object.keys(row), cells: Object.values(row) })),
  )
  // Rows that refer to others come after them.
  const inOrder = inserts.toSorted((one, other) => placeOf(one.table) - placeOf(other.table))

  if (address.startsWith('file:')) {
    const file = address.slice('file:'.length)
    await mkdir(dirname(file), { recursive: true })
    const store = new DatabaseSync(file)
    store.exec(schema)
    for (const { table, names, cells } of inOrder)
      store.prepare(insertInto(table, names, () => '?')).run(...cells)
    store.close()
    return
  }
  const client = new Client(address)
  await client.connect()
  await client.query(schema)
  for (const { table, names, cells } of inOrder)
    await client.query(
      insertInto(table, names, (at) => `$${at + 1}`),
      cells,
    )
  await client.end()
}

function placeOf(table: string) {
  return ['notices', 'interests'].indexOf(table) === -1
    ? 2
    : ['notices', 'interests'].indexOf(table)
}

function insertInto(table: string, names: string[], mark: (at: number) => string) {
  return `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => mark(at)).join(', ')})`
}
