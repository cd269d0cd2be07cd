import { expect, test } from 'playwright/test'

import { cached, type Outcome } from '#lib/vitec/cached.ts'

const MINUTE_MS = 60_000
const MOMENT_MS = 5_000

/** A read whose results the test gives, a clock that the test moves, and a log of the requests. */
function someCache() {
  const asked: string[] = []
  const waiting: ((answer: Outcome<string | null>) => void)[] = []
  let now = 0
  const { find, findAfresh, keep } = cached<string | null>(
    (key) => {
      asked.push(key)
      return new Promise((resolve) => waiting.push(resolve))
    },
    () => now,
  )

  return {
    asked,
    find,
    findAfresh,
    keep,
    pass: (ms: number) => {
      now += ms
    },
    /** Answers the current requests, and waits until the cache has stored the result. */
    async answer(answer: Outcome<string | null>) {
      for (const resolve of waiting.splice(0)) resolve(answer)
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

const read = (value: string | null) => ({ outcome: 'read', value }) as const
const DOWN = { outcome: 'unavailable' } as const

async function filled(value: string | null = 'first') {
  const cache = someCache()
  const found = cache.find('a')
  await cache.answer(read(value))
  expect(await found).toEqual(read(value))

  return cache
}

test('a burst of requests for an unknown value costs one read', async () => {
  const { find, answer, asked } = someCache()
  const found = Array.from({ length: 50 }, () => find('a'))
  await answer(read('first'))

  expect(await Promise.all(found)).toEqual(Array.from({ length: 50 }, () => read('first')))
  expect(asked).toEqual(['a'])
})

test('a value is fresh for a minute after it was read', async () => {
  const { find, pass, asked } = await filled()
  pass(MINUTE_MS - 1)

  expect(await find('a')).toEqual(read('first'))
  expect(asked).toHaveLength(1)
})

test('a stale value is served at once while one renewal runs', async () => {
  const { find, pass, answer, asked } = await filled()
  pass(MINUTE_MS)

  const burst = await Promise.all(Array.from({ length: 50 }, () => find('a')))
  expect(new Set(burst.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify(read('first'))]),
  )
  expect(asked).toHaveLength(2)

  await answer(read('second'))
  expect(await find('a')).toEqual(read('second'))
  expect(asked).toHaveLength(2)
})

test('the last good value is served while Vitec is down, and Vitec is called once a minute', async () => {
  const { find, pass, answer, asked } = await filled()

  for (const round of [1, 2, 3]) {
    pass(MINUTE_MS)
    expect(await find('a')).toEqual(read('first'))
    await answer(DOWN)
    expect(await find('a')).toEqual(read('first'))
    expect(asked).toHaveLength(1 + round)
  }
})

test('the new value replaces the old one when Vitec is back', async () => {
  const { find, pass, answer } = await filled()
  pass(MINUTE_MS)
  await find('a')
  await answer(DOWN)
  pass(MINUTE_MS)
  await find('a')
  await answer(read('second'))

  expect(await find('a')).toEqual(read('second'))
})

test('a value never read is unavailable while Vitec is down, and not requested again for a moment', async () => {
  const { find, answer, pass, asked } = someCache()
  const first = find('a')
  await answer(DOWN)
  expect(await first).toEqual(DOWN)

  pass(MOMENT_MS - 1)
  expect(await find('a')).toEqual(DOWN)
  expect(asked).toHaveLength(1)

  pass(1)
  const second = find('a')
  await answer(read('there'))
  expect(await second).toEqual(read('there'))
  expect(asked).toHaveLength(2)
})

test('an empty result is cached like any other', async () => {
  const { find, pass, asked } = await filled(null)
  pass(MINUTE_MS - 1)

  expect(await find('a')).toEqual(read(null))
  expect(asked).toHaveLength(1)
})

test('one key does not affect another', async () => {
  const { find, answer, asked } = await filled()
  const other = find('b')
  await answer(read('other'))

  expect(await other).toEqual(read('other'))
  expect(await find('a')).toEqual(read('first'))
  expect(asked).toEqual(['a', 'b'])
})

test('a read that throws counts as unavailable, and the last good value is still served', async () => {
  const answers = [
    () => Promise.reject(new Error('broken')),
    () => Promise.resolve(read('there')),
    () => Promise.reject(new Error('broken again')),
  ]
  let now = 0
  const { find } = cached<string | null>(
    () => answers.shift()?.() ?? Promise.resolve(DOWN),
    () => now,
  )

  expect(await find('a')).toEqual(DOWN)
  now += MOMENT_MS
  expect(await find('a')).toEqual(read('there'))
  now += MINUTE_MS
  expect(await find('a')).toEqual(read('there'))
  await new Promise((resolve) => setImmediate(resolve))
  expect(await find('a')).toEqual(read('there'))
})

test('the least recently read value is evicted first when there are too many', async () => {
  const asked: string[] = []
  const { find } = cached<string | null>(async (key) => {
    asked.push(key)
    return read(key)
  })
  for (let at = 0; at < 5_000; at += 1) await find(`${at}`)
  await find('0')
  await find('one more')
  asked.length = 0

  await find('0')
  expect(asked).toEqual([])
  await find('1')
  expect(asked).toEqual(['1'])
})

test('P8 a background render gets Vitec’s current value, and visitors meanwhile the cached one', async () => {
  const { find, findAfresh, pass, answer, asked } = await filled('for sale')
  pass(3 * 60 * MINUTE_MS)
  // The visitor who triggers the render has read already, and does not wait.
  expect(await find('a')).toEqual(read('for sale'))
  const drawn = findAfresh('a')
  expect(await find('a')).toEqual(read('for sale'))
  await answer(read('sold'))

  expect(await drawn).toEqual(read('sold'))
  expect(asked).toHaveLength(2)
})

test('P8 a background render also renews a value that another page read half a minute ago', async () => {
  const { findAfresh, pass, answer, asked } = await filled('for sale')
  pass(MINUTE_MS / 2)
  const drawn = findAfresh('a')
  await answer(read('sold'))

  expect(await drawn).toEqual(read('sold'))
  expect(asked).toHaveLength(2)
})

test('P8 a value read this moment is not requested again, however many pages are rendered', async () => {
  const { findAfresh, pass, asked } = await filled('for sale')
  pass(MOMENT_MS - 1)

  for (let page = 0; page < 10; page += 1) expect(await findAfresh('a')).toEqual(read('for sale'))
  expect(asked).toHaveLength(1)
})

test('P8 a background render gets the last good value, marked as stale, while Vitec fails, and the next one asks anew', async () => {
  const { findAfresh, pass, answer } = await filled('for sale')
  pass(3 * 60 * MINUTE_MS)
  const first = findAfresh('a')
  await answer(DOWN)
  expect(await first).toEqual({ ...read('for sale'), isStale: true })

  pass(MOMENT_MS)
  const second = findAfresh('a')
  await answer(read('sold'))
  expect(await second).toEqual(read('sold'))
})

test('P8 a background render of a value never read waits like a visitor', async () => {
  const { findAfresh, answer, asked } = someCache()
  const first = findAfresh('a')
  await answer(DOWN)
  expect(await first).toEqual(DOWN)
  expect(await findAfresh('a')).toEqual(DOWN)
  expect(asked).toHaveLength(1)
})

test('S4 a value read elsewhere is cached like any other', async () => {
  const { find, keep, asked } = someCache()
  keep('a', 'met')

  expect(await find('a')).toEqual(read('met'))
  expect(asked).toEqual([])
})
