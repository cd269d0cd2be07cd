import { readFileSync } from 'node:fs'

import type { Database } from '#lib/database/database.ts'
import { openPostgres } from '#lib/database/postgres/postgres.ts'
import { openSqlite } from '#lib/database/sqlite/sqlite.ts'

import { expect, test } from '../../support/flavours/store-test.ts'

const BASELINE = readFileSync('lib/database/migrations/0001-baseline.sql', 'utf8')
const [MESSAGES = ''] = /create table messages \([\s\S]*?\n\);\n.*\n/.exec(BASELINE) ?? []

function open(address: string): Database {
  return address.startsWith('file:')
    ? openSqlite(address.slice('file:'.length))
    : openPostgres(address)
}

const MESSAGE = {
  message_id: 'interest/abc',
  topic: 'interest',
  channel: 'mail',
  audience: 'office',
  kind: 'interest',
  office: 'ekbacken',
  receipt_id: 'abc',
  facts: '{}',
  created_at: '2026-11-24T03:00:00.000Z',
  next_attempt_at: '2026-11-24T03:04:00.000Z',
  attempts: 3,
  lease_token: null,
  sent_at: null,
}

test('a store of the version before the mails keeps its messages, and takes those to visitors', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const earlier = open(address)
  // The store as the first migration leaves it.
  for (const sql of [
    'drop table messages',
    ...MESSAGES.split(';\n').filter((each) => each.trim()),
    'alter table interests drop column contacted_at',
    `delete from migrations where name = '0002-mails.sql'`,
  ])
    await earlier.write([{ sql }])
  await earlier.write([insert(MESSAGE)])
  const visitors = { ...MESSAGE, message_id: 'confirmation/abc', audience: 'visitor' }
  await expect(earlier.write([insert(visitors)])).rejects.toThrow()
  await earlier.close()

  const later = open(address)
  await later.write([insert(visitors)])
  const rows = await later.read({ sql: 'select * from messages order by message_id' })
  expect(rows).toEqual([visitors, MESSAGE])
  expect(await later.read({ sql: 'select contacted_at from interests' })).toEqual([])
  await later.close()
})

function insert(row: typeof MESSAGE) {
  const names = Object.keys(row)

  return {
    sql: `insert into messages (${names.join(', ')}) values (${names.map((name) => `$${name}`).join(', ')})`,
    values: row,
  }
}
