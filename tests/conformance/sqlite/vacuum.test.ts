import { readFileSync } from 'node:fs'

import type { Statement } from '#lib/database/database.ts'
import { openSqlite } from '#lib/database/sqlite/sqlite.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { createLuck, type Luck } from '../../torture/random.ts'

const ROWS = 484
/**
 * With these seeds, one row of 484 was still readable while only `secure_delete` and the emptied
 * log scrubbed it.
 */
const SEEDS = [7, 31]
const STATES = ['waiting', 'sending', 'delivered', 'uncertain']

for (const seed of SEEDS)
  test(`erased texts are nowhere in the files, though their rows were moved about, seed ${seed}`, async ({
    makeStore,
  }) => {
    const file = (await makeStore()).slice('file:'.length)
    const store = openSqlite(file)
    const texts = await liveAndErase(store.write, createLuck(seed))
    await store.forget()

    const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)])
    expect(texts.filter((text) => bytes.includes(text))).toEqual([])
    await store.close()
  })

/**
 * Rows as an outbox has them: their states change, and with them their lengths, so that pages
 * overflow and rows move.
 */
async function liveAndErase(write: (statements: Statement[]) => Promise<unknown>, luck: Luck) {
  const texts: string[] = []
  const statements: Statement[] = [
    { sql: 'create table lives (id text primary key, state text, more text, sealed text)' },
  ]
  for (let at = 0; at < ROWS; at += 1) {
    const sealed = letters(luck, luck.whole(530, 1_460))
    texts.push(sealed)
    statements.push({
      sql: `insert into lives values ($id, 'waiting', 'new', $sealed)`,
      values: { id: `${letters(luck, 16)}${at}`, sealed },
    })
    for (let moves = 0; moves < 6; moves += 1)
      statements.push({
        sql: 'update lives set state = $state, more = $more where rowid = $row',
        values: {
          state: luck.pick(STATES),
          more: 'x'.repeat(luck.whole(0, 120)),
          row: luck.whole(Math.max(1, at - 8), at + 1),
        },
      })
  }
  await write(statements)
  await write([{ sql: 'update lives set sealed = null' }])

  return texts
}

function letters(luck: Luck, many: number) {
  return Array.from({ length: many }, () => luck.whole(0, 35).toString(36)).join('')
}
