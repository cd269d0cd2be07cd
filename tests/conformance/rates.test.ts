import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { count } from '#lib/guard/count.ts'
import { dailyHash } from '#lib/guard/daily-hash.ts'
import { eraseExpired } from '#lib/outbox/erase-expired.ts'

import { runProgram } from '../house/run-program.ts'
import { expect, test } from '../integration/store-test.ts'

const NOON = new Date('2026-11-27T12:00:00.000Z')
const after = (seconds: number, from = NOON) => new Date(from.getTime() + seconds * 1_000)

test('T31 what is counted is over when there were too many, and says how long to wait', async () => {
  const key = randomUUID()
  const counted = []
  for (let at = 0; at < 4; at += 1)
    counted.push(await count('office', key, { points: 2, now: after(at * 100) }))

  expect(counted.map((each) => each.count)).toEqual([1, 2, 3, 4])
  expect(counted.map(({ isOver }) => isOver)).toEqual([false, false, true, true])
  expect(counted.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false])
  expect(counted.map(({ retryAfterSeconds }) => retryAfterSeconds)).toEqual([600, 500, 400, 300])
})

test('T31 after its window it is counted from the start, and one kind of count does not touch another', async () => {
  const key = randomUUID()
  const [first, other, last] = [
    await count('office', key, { points: 1, now: NOON }),
    await count('estate', key, { points: 1, now: NOON }),
    await count('office', key, { points: 1, now: after(600) }),
  ]

  expect([first.count, other.count, last.count]).toEqual([1, 1, 1])
})

test('T31 a clock that ran ahead locks nobody out when it is right again', async () => {
  const key = randomUUID()
  for (let at = 0; at < 5; at += 1)
    await count('office', key, { points: 2, now: after(48 * 3_600) })

  expect((await count('office', key, { points: 2, now: NOON })).isOver).toBe(false)
})

test('T31 a hundred that come at once are a hundred', async () => {
  const key = randomUUID()
  const counted = await Promise.all(
    Array.from({ length: 100 }, () => count('instance', key, { points: 60 })),
  )

  expect(counted.map((each) => each.count).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 100 }, (_, at) => at + 1),
  )
  expect(counted.filter(({ isOver }) => isOver)).toHaveLength(40)
})

test('T31 a process whose clock is a little behind counts on, and does not begin anew', async () => {
  const key = randomUUID()
  await count('address', key, { points: 40, now: NOON })

  expect((await count('address', key, { points: 40, now: after(-2) })).count).toBe(2)
})

test('T31 processes that share a store share its counts and the day’s salt', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const program = `
    import { database } from '#lib/database/database.ts'
    import { count } from '#lib/guard/count.ts'
    import { dailyHash } from '#lib/guard/daily-hash.ts'

    const counted = await Promise.all(
      Array.from({ length: 50 }, () => count('address', 'one', { points: 10 })))
    const salts = await database().read({ sql: 'select salt from salts' })
    await dailyHash('203.0.113.7')
    const later = await database().read({ sql: 'select salt from salts' })
    await database().close()
    console.log(JSON.stringify([Math.max(...counted.map(({ count }) => count)), later.length]))`
  const ended = await Promise.all([runProgram(program, address), runProgram(program, address)])
  const counts = ended.map((each) => (Array.isArray(each) ? each : []))

  expect(Math.max(...counts.map(([most]) => Number(most)))).toBe(100)
  expect(counts.map(([, salts]) => salts)).toEqual([1, 1])
})

test('T31 an address is kept as a hash that is another tomorrow, and nobody can make today’s again', async () => {
  const address = '203.0.113.7'
  const today = await dailyHash(address, NOON)
  expect(await dailyHash(address, after(60))).toBe(today)
  await count('address', today, { points: 40, now: NOON })
  const kept = JSON.stringify(await database().read({ sql: 'select * from rates' }))
  expect(kept).toContain(today)
  expect(kept).not.toContain(address)

  expect(await dailyHash(address, after(86_400))).not.toBe(today)
  const days = await database().read({ sql: 'select day from salts' })
  expect(days).toEqual([{ day: '2026-11-28' }])
})

test('T31 counts and salts go when their time has passed, also when nobody comes any more', async () => {
  const later = after(3 * 86_400)
  await dailyHash('203.0.113.7', later)
  await count('address', randomUUID(), { points: 40, now: later })
  await eraseExpired(after(86_401, later))

  for (const table of ['rates', 'salts'])
    expect(await database().read({ sql: `select * from ${table}` })).toEqual([])
})
