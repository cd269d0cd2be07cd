import { randomUUID } from 'node:crypto'

import { countStored, readCounts, type Tally, tally } from '#lib/abuse/counters.ts'
import { dailyHash } from '#lib/abuse/daily-hash.ts'
import { database } from '#lib/database/database.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { runProgram } from '../support/run-program.ts'
import { accept } from '../support/stores/entries.ts'

const NOON = new Date('2026-11-27T12:00:00.000Z')
const after = (seconds: number, from = NOON) => new Date(from.getTime() + seconds * 1_000)

/** Counts one more, as the commit that stores an interest does. */
async function countOne(counted: Tally, now = NOON) {
  await database().write(countStored([counted], { receiptId: await stored() }, now))
}

let one: Promise<string> | undefined

function stored() {
  one ??= accept()
  return one
}

async function countOf(counted: Tally, now = NOON) {
  return (await readCounts([counted], now))(counted)
}

test('T31 a count gives the number within its window, and the seconds until the window ends', async () => {
  const office = tally('office', randomUUID())
  const counted = []
  for (let at = 0; at < 4; at += 1) {
    await countOne(office, after(at * 100))
    counted.push(await countOf(office, after(at * 100)))
  }

  expect(counted.map(({ count }) => count)).toEqual([1, 2, 3, 4])
  expect(counted.map(({ retryAfterSeconds }) => retryAfterSeconds)).toEqual([600, 500, 400, 300])
})

test('T31 a count starts anew after its window, and one kind of count does not change another', async () => {
  const key = randomUUID()
  const [office, estate] = [tally('office', key), tally('estate', key)]
  await countOne(office)
  await countOne(estate)
  expect((await countOf(office, after(600))).count).toBe(0)
  await countOne(office, after(600))

  expect((await countOf(office, after(601))).count).toBe(1)
  expect((await countOf(estate)).count).toBe(1)
})

test('T31 a clock that ran ahead locks no visitor out once it is right again', async () => {
  const office = tally('office', randomUUID())
  for (let at = 0; at < 5; at += 1) await countOne(office, after(48 * 3_600))

  expect((await countOf(office)).count).toBe(0)
  await countOne(office)
  expect((await countOf(office)).count).toBe(1)
})

test('T31 a hundred counts at once add up to a hundred', async () => {
  const office = tally('office', randomUUID())
  await Promise.all(Array.from({ length: 100 }, () => countOne(office)))

  expect((await countOf(office)).count).toBe(100)
})

test('T31 a process whose clock is a little behind continues the count', async () => {
  const address = tally('address', randomUUID())
  await countOne(address)
  await countOne(address, after(-2))

  expect((await countOf(address, after(-2))).count).toBe(2)
})

test('S1 a commit that stores no interest adds no count', async () => {
  const office = tally('office', randomUUID())
  await database().write(countStored([office], { receiptId: 'nothing-is-stored-here' }, NOON))

  expect((await countOf(office)).count).toBe(0)
})

test('T31 processes that share a store share its counts and the day’s salt', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const program = `
    import { database } from '#lib/database/database.ts'
    import { countStored } from '#lib/abuse/counters.ts'
    import { dailyHash } from '#lib/abuse/daily-hash.ts'
    import { readCounts } from '#lib/abuse/counters.ts'
    import { tally } from '#lib/abuse/counters.ts'

    const one = tally('address', 'one')
    const now = database().now()
    await database().write([{ sql: \`
      insert into notices (hash, version, office, locale, words, first_shown_at)
      values ('n', '1', 'o', 'sv', 'w', 't') on conflict do nothing\` }, { sql: \`
      insert into interests (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash,
        notice_hash, wish_advertising, accepted_at)
      values ('r', 'r', 'o', 'e', 'sv', 'waiting', 'k', 'b', 'n', 0, 't') on conflict do nothing\` }])
    await Promise.all(Array.from({ length: 50 }, () =>
      database().write(countStored([one], { receiptId: 'r' }, now))))
    const { count } = (await readCounts([one], now))(one)
    await dailyHash('203.0.113.7')
    const salts = await database().read({ sql: 'select salt from salts' })
    await database().close()
    console.log(JSON.stringify([count, salts.length]))`
  const ended = await Promise.all([runProgram(program, address), runProgram(program, address)])
  const counts = ended.map((each) => (Array.isArray(each) ? each : []))

  expect(Math.max(...counts.map(([most]) => Number(most)))).toBe(100)
  expect(counts.map(([, salts]) => salts)).toEqual([1, 1])
})

test('T31 an address is stored as a hash that differs each day, and yesterday’s salt is gone', async () => {
  const address = '203.0.113.7'
  const today = await dailyHash(address, NOON)
  expect(await dailyHash(address, after(60))).toBe(today)
  await countOne(tally('address', today))
  const kept = JSON.stringify(await database().read({ sql: 'select * from rates' }))
  expect(kept).toContain(today)
  expect(kept).not.toContain(address)

  expect(await dailyHash(address, after(86_400))).not.toBe(today)
  const days = await database().read({ sql: 'select day from salts' })
  expect(days).toEqual([{ day: '2026-11-28' }])
})

test('T31 counts and salts are deleted when they expire, also without new visitors', async () => {
  const later = after(3 * 86_400)
  await dailyHash('203.0.113.7', later)
  await countOne(tally('address', randomUUID()), later)
  await eraseExpired(after(86_401, later))

  for (const table of ['rates', 'salts'])
    expect(await database().read({ sql: `select * from ${table}` })).toEqual([])
})
