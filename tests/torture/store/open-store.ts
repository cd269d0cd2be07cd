import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { postgresStore } from './postgres-store.ts'
import { type Store, sqliteStore } from './store.ts'

/** A new store, in a folder or on a server of its own. */
export async function openStore(engine: 'sqlite' | 'postgres', folder: string): Promise<Store> {
  if (engine === 'postgres') return postgresStore()
  const path = join(folder, 'store')
  await mkdir(path)

  return sqliteStore(path)
}
