import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { claimNext } from '#lib/outbox/queries/claim.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { jot, jotted, newTopic } from '../support/jot.ts'
import { runProgram } from '../support/run-program.ts'
import { accept, rowOf } from '../support/stores/entries.ts'

test('F34 twenty presses of one button at once store one interest', async () => {
  const [nonce, note] = [randomUUID(), randomUUID()]
  const receipts = await Promise.all(Array.from({ length: 20 }, () => accept({ nonce, note })))

  expect(new Set(receipts).size).toBe(1)
})

test('F35 S3 the same words with four tokens at once store one interest, and each has its own receipt', async () => {
  for (const note of Array.from({ length: 10 }, () => randomUUID())) {
    const receipts = await Promise.all(Array.from({ length: 4 }, () => accept({ note })))
    const rows = await Promise.all(receipts.map(rowOf))

    expect(new Set(receipts).size).toBe(4)
    expect(rows.filter(Boolean)).toHaveLength(1)
  }
})

test('each of several writes under the same key sees the result of the one before', async () => {
  const topic = newTopic()
  const ended = await Promise.all(
    Array.from({ length: 12 }, () =>
      database().write(
        [
          {
            sql: `
              insert into alerts (topic, raised_at, raised_by)
              select $topic, cast(count(*) as text), $mark from alerts where raised_by = $mark
              on conflict (topic) do nothing returning topic`,
            values: { topic: randomUUID(), mark: topic },
          },
          {
            sql: 'select count(*) as many from alerts where raised_by = $mark',
            values: { mark: topic },
          },
        ],
        { oneAtATime: topic },
      ),
    ),
  )
  const counts = ended.map(([, rows = []]) => Number(rows[0]?.many))

  expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
})

test('two writes that wait for each other’s rows both succeed', async () => {
  const [one, other] = [newTopic(), newTopic()]
  await database().write([jot(one), jot(other)])
  const touch = (topic: string) => ({
    sql: `update alerts set raised_by = raised_by || 'x' where topic = $topic`,
    values: { topic },
  })
  for (let round = 0; round < 3; round += 1) {
    await Promise.all([
      database().write([touch(one), touch(other)]),
      database().write([touch(other), touch(one)]),
    ])
  }

  const rows = [...(await database().read(jotted(one))), ...(await database().read(jotted(other)))]
  expect(rows.map((row) => String(row.raised_by).length)).toEqual([7, 7])
})

test('ten processes that start at once on an empty store create its tables once', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const started = await Promise.all(
    Array.from({ length: 10 }, () =>
      runProgram(
        `
        import { database } from '#lib/database/database.ts'

        const rows = await database().read({ sql: 'select name from migrations order by name' })
        await database().close()
        console.log(JSON.stringify(rows.map(({ name }) => name)))`,
        address,
      ),
    ),
  )

  expect(new Set(started.map((names) => JSON.stringify(names))).size).toBe(1)
  expect(started[0]).toContain('0001-baseline.sql')
})

test('two processes write to one store at once, and every write is stored', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const write = `
    import { database } from '#lib/database/database.ts'

    for (let at = 0; at < 50; at += 1)
      await database().write([{
        sql: 'insert into alerts (topic, raised_at, raised_by) values ($topic, $topic, $topic)',
        values: { topic: process.pid + '/' + at },
      }])
    await database().forget()
    const [row] = await database().read({ sql: 'select count(*) as many from alerts' })
    await database().close()
    console.log(JSON.stringify(row.many))`
  const counts = await Promise.all([runProgram(write, address), runProgram(write, address)])

  expect(Math.max(...counts.map(Number))).toBe(100)
})

test('F33 eight claimants at once claim each interest once', async () => {
  const receipts = await Promise.all(
    Array.from({ length: 24 }, () => accept({ office: 'soderport' })),
  )
  const claims = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const mine: string[] = []
      for (let turn = 0; turn < 6; turn += 1) {
        const entry = await claimNext({
          office: 'soderport',
          circuit: { id: randomUUID(), offices: [] },
          end: 'oldest',
        })
        if (entry) mine.push(entry.receiptId)
      }
      return mine
    }),
  )
  const claimed = claims.flat()

  expect(new Set(claimed).size).toBe(claimed.length)
  expect(receipts.filter((receiptId) => claimed.includes(receiptId))).toHaveLength(24)
})
