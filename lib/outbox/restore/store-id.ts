import 'server-only'

import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { type Database, database, readOne, writeOne } from '#lib/database/database.ts'

const known = new WeakMap<Database, string>()

/** Returns the id of the store, drawn when it is first asked for. @throws StoreUnavailable */
export async function storeId() {
  const store = database()
  const id = known.get(store) ?? (await readId())
  known.set(store, id)

  return id
}

async function readId() {
  await writeOne({
    sql: 'insert into store (id, store_id) values (1, $drawn) on conflict (id) do nothing',
    values: { drawn: randomUUID() },
  })
  const { store_id } = await readOne(
    { sql: 'select store_id from store where id = 1' },
    z.object({ store_id: z.string() }),
  )

  return store_id
}
