import { openPostgres } from '#lib/database/postgres/postgres.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { jot, jotted, newTopic } from '../../support/jot.ts'
import { startOwnPostgres } from '../../support/postgres/start-postgres.ts'

/** The longest that a visitor who submits a form may wait. */
const WAIT_MS = 5_000

for (const how of ['fast', 'immediate', 'kill'] as const) {
  test(`F30 a stopped server (${how}) is StoreUnavailable in time, and once back has every confirmed write`, async () => {
    const server = await startOwnPostgres()
    const store = openPostgres(await server.createDatabase())
    const topics = Array.from({ length: 20 }, newTopic)
    await Promise.all(topics.slice(0, 10).map((topic) => store.write([jot(topic)])))

    // Writes are in progress while the server stops.
    const underWay = Promise.allSettled(topics.slice(10).map((topic) => store.write([jot(topic)])))
    await server.stop(how)
    const ended = await underWay
    const began = performance.now()
    const refused = await Promise.allSettled([
      store.write([jot(newTopic())]),
      store.read({ sql: 'select 1' }),
    ])
    const took = performance.now() - began
    await server.start()

    for (const result of refused)
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } })
    expect(took).toBeLessThan(WAIT_MS)
    for (const [at, topic] of topics.entries()) {
      const mustBe = at < 10 || ended[at - 10]?.status === 'fulfilled'
      const rows = await store.read(jotted(topic))
      expect(rows.length).toBeGreaterThanOrEqual(mustBe ? 1 : 0)
    }
    await store.write([jot(newTopic())])

    await store.close()
    await server.remove()
  })
}

test('a server that hangs is StoreUnavailable in time, and is used again when it resumes', async () => {
  const server = await startOwnPostgres()
  const store = openPostgres(await server.createDatabase())
  await store.write([jot(newTopic())])

  await server.hang()
  const began = performance.now()
  const refused = await Promise.allSettled([
    store.write([jot(newTopic())]),
    store.read({ sql: 'select 1' }),
  ])
  const took = performance.now() - began
  await server.goOn()

  for (const result of refused)
    expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } })
  expect(took).toBeLessThan(WAIT_MS)
  expect(await store.read({ sql: 'select 1 as one' })).toEqual([{ one: 1 }])

  await store.close()
  await server.remove()
})
