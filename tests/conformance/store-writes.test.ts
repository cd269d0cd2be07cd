import { database } from '#lib/database/database.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { jot, jotted, newTopic } from '../support/jot.ts'

test('a write returns the rows of each statement, in their order', async () => {
  const [first, second] = [newTopic(), newTopic()]
  const answer = await database().write([
    jot(first, '1'),
    { sql: 'delete from alerts where topic = $topic', values: { topic: newTopic() } },
    jot(second, '2'),
    jotted(first),
  ])

  expect(answer).toEqual([
    [{ topic: first, raised_by: '1' }],
    [],
    [{ topic: second, raised_by: '2' }],
    [{ topic: first, raised_by: '1' }],
  ])
})

test('a write without statements returns no rows', async () => {
  expect(await database().write([])).toEqual([])
})

test('a write that fails stores nothing, and its neighbours are stored', async () => {
  const [before, broken, after] = [newTopic(), newTopic(), newTopic()]
  const ended = await Promise.allSettled([
    database().write([jot(before)]),
    database().write([jot(broken), jot(broken)]),
    database().write([jot(after)]),
  ])

  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await database().read(jotted(before))).toHaveLength(1)
  expect(await database().read(jotted(broken))).toEqual([])
  expect(await database().read(jotted(after))).toHaveLength(1)
})

const refused: [string, () => ReturnType<typeof jot>][] = [
  ['null where a value must be', () => jot(newTopic(), null)],
  ['an invalid statement', () => ({ sql: 'selekt 1' })],
  ['a missing table', () => ({ sql: 'delete from nowhere' })],
  [
    'a row with a missing reference',
    () => ({
      sql: 'insert into person_hashes (hash, receipt_id) values ($hash, $hash)',
      values: { hash: newTopic() },
    }),
  ],
]

for (const [what, statement] of refused) {
  test(`${what} is refused as StoreUnavailable, alone and among others, with an error that quotes nothing`, async () => {
    for (const statements of [[statement()], [jot(newTopic()), statement()]]) {
      const failure = await database()
        .write(statements)
        .catch((error: unknown) => error)

      expect(failure).toMatchObject({ name: 'StoreUnavailable' })
      expect(String(failure)).not.toMatch(/null|nowhere|selekt|alerts/)
    }
    expect(await database().write([jot(newTopic())])).toHaveLength(1)
  })
}

test('a read that fails is StoreUnavailable, and the next one works', async () => {
  await expect(database().read({ sql: 'select nothing from nowhere' })).rejects.toMatchObject({
    name: 'StoreUnavailable',
  })
  expect(await database().read({ sql: 'select 1 as one' })).toEqual([{ one: 1 }])
})

test('a text is read as it was written', async () => {
  for (const words of [
    'Åsa «Öström»',
    '😀',
    'e\u0301',
    `'; drop table alerts; --`,
    '$topic $1',
    '',
    '\u200f\\',
  ]) {
    const topic = newTopic()
    await database().write([jot(topic, words)])

    expect(await database().read(jotted(topic))).toEqual([{ topic, raised_by: words }])
  }
})

test('numbers and nulls are read as they were written, and a count is a number', async () => {
  const office = newTopic()
  const [, rows] = await database().write([
    {
      sql: 'insert into pauses (office, reason, paused_at, circuit) values ($office, $reason, $at, $circuit)',
      values: { office, reason: 'x', at: '2026-01-01', circuit: null },
    },
    {
      sql: `
        select circuit, cast($number as integer) as number, count(*) as many, sum(length(reason)) as letters
        from pauses where office = $office group by circuit`,
      values: { office, number: 7 },
    },
  ])

  expect(rows).toEqual([{ circuit: null, number: 7, many: 1, letters: 1 }])
})

test('the store’s clock goes forward', async () => {
  await database().read({ sql: 'select 1' })
  const first = database().now()
  await database().read({ sql: 'select 1' })
  const second = database().now()

  expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime())
  expect(Math.abs(second.getTime() - Date.now())).toBeLessThan(5_000)
})

test('erased rows can be scrubbed while others write', async () => {
  const topic = newTopic()
  await Promise.all([database().forget(), database().write([jot(topic)]), database().forget()])

  expect(await database().read(jotted(topic))).toHaveLength(1)
})
