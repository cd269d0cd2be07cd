import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

import { openSqlite } from '#lib/database/sqlite/sqlite.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { jot, jotted, newTopic } from '../../support/jot.ts'

test('a write waits for another process’s lock without blocking its own process, and succeeds', async ({
  makeStore,
}) => {
  const file = pathOf(await makeStore())
  const [store, topic] = [openSqlite(file), newTopic()]
  const other = new DatabaseSync(file)
  other.exec('begin immediate')

  const write = store.write([jot(topic)])
  // The read runs while the write waits.
  expect(await store.read(jotted(topic))).toEqual([])
  other.exec('rollback')
  other.close()
  await write

  expect(await store.read(jotted(topic))).toHaveLength(1)
  await store.close()
})

test('F30 a lasting lock is StoreUnavailable in time', async ({ makeStore }) => {
  const file = pathOf(await makeStore())
  const store = openSqlite(file)
  const began = performance.now()

  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  await expect(store.write([jot(newTopic())])).rejects.toMatchObject({ name: 'StoreUnavailable' })
  other.exec('rollback')
  other.close()

  expect(performance.now() - began).toBeLessThan(5_000)
  await store.write([jot(newTopic())])
  await store.close()
})

test('the scrub gives up quietly while another process reads, and empties the log when it can', async ({
  makeStore,
}) => {
  const file = pathOf(await makeStore())
  const [store, topic] = [openSqlite(file), newTopic()]
  await store.write([jot(topic)])
  const other = new DatabaseSync(file)
  other.exec('begin')
  other.prepare('select * from alerts').all()
  await store.write([jot(newTopic())])

  await store.forget()
  expect(sizeOf(`${file}-wal`)).toBeGreaterThan(0)
  other.close()
  await store.forget()
  expect(sizeOf(`${file}-wal`)).toBe(0)

  await store.close()
})

function pathOf(address: string) {
  return address.slice('file:'.length)
}

function sizeOf(path: string) {
  return statSync(path).size
}
