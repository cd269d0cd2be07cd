import { expect, test } from 'playwright/test'

import { createBoundedMap } from '#lib/vitec/cached.ts'
import { createUnlisted } from '#lib/vitec/unlisted.ts'

type Answer = { outcome: 'found' } | { outcome: 'unknown' } | { outcome: 'unavailable' }

/** A lookup with a stopped clock, and a Vitec that knows no id unless the test says so. */
function someUnlisted(atOnceMax = 5) {
  const asked: string[] = []
  let now = 0
  const ask = createUnlisted<Answer>({ atOnceMax }, () => now)

  return {
    asked,
    pass: (ms: number) => {
      now += ms
    },
    find: (id: string, office = 'a', answer: Answer = { outcome: 'unknown' }) =>
      ask(office, id, async () => {
        asked.push(`${office}/${id}`)
        return answer
      }),
    ask,
  }
}

/** The number of requests to Vitec for that many invented ids. */
async function flood(
  { find, asked }: ReturnType<typeof someUnlisted>,
  count: number,
  office = 'a',
) {
  const before = asked.length
  for (let at = 0; at < count; at += 1) await find(`${before}-${at}`, office)

  return asked.length - before
}

test('S4 an hour of sixty invented ids a second costs the office’s login one read in two seconds', async () => {
  const unlisted = someUnlisted()
  let asked = await flood(unlisted, 60)
  expect(asked).toBe(10)
  for (let second = 0; second < 3_600; second += 1) {
    unlisted.pass(1_000)
    asked += await flood(unlisted, 60)
  }

  expect(asked).toBe(10 + 1_800)
})

test('S4 each office has a budget of its own, within one for the process', async () => {
  const unlisted = someUnlisted()
  expect(await flood(unlisted, 100, 'a')).toBe(10)
  expect(await flood(unlisted, 100, 'b')).toBe(10)
  expect(await flood(unlisted, 100, 'c')).toBe(10)
  expect(await flood(unlisted, 100, 'd')).toBe(0)
})

test('S4 a request is accepted again as soon as the flood ends', async () => {
  const unlisted = someUnlisted()
  await flood(unlisted, 10_000)
  expect(await unlisted.find('real')).toEqual({ outcome: 'unasked' })
  unlisted.pass(2_000)

  expect(await unlisted.find('real', 'a', { outcome: 'found' })).toEqual({ outcome: 'found' })
})

test('S4 an estate unknown to Vitec is remembered for a minute, and then requested again', async () => {
  const { find, asked, pass } = someUnlisted()
  await find('gone')
  pass(59_999)
  expect(await find('gone')).toEqual({ outcome: 'unknown' })
  expect(asked).toHaveLength(1)

  pass(1)
  expect(await find('gone', 'a', { outcome: 'found' })).toEqual({ outcome: 'found' })
})

test('S4 a failure of Vitec is not remembered', async () => {
  const { find } = someUnlisted()
  await find('there', 'a', { outcome: 'unavailable' })

  expect(await find('there', 'a', { outcome: 'found' })).toEqual({ outcome: 'found' })
})

test('S4 two requests for the same id share one read, and a third id finds no free place', async () => {
  const { ask } = someUnlisted(1)
  let calls = 0
  let answer = (_: Answer) => {}
  const read = () => {
    calls += 1
    return new Promise<Answer>((resolve) => {
      answer = resolve
    })
  }
  const both = [ask('a', 'new', read), ask('a', 'new', read)]
  expect(await ask('b', 'other', read)).toEqual({ outcome: 'unasked' })
  answer({ outcome: 'found' })

  expect(await Promise.all(both)).toEqual([{ outcome: 'found' }, { outcome: 'found' }])
  expect(calls).toBe(1)
})

test('S4 a full map evicts the least recently used entry', () => {
  const map = createBoundedMap<number>({ entriesMax: 3 })
  for (const [at, key] of ['a', 'b', 'c'].entries()) map.put(key, at)
  map.find('a')
  map.put('d', 3)

  expect(['a', 'b', 'c', 'd'].map((key) => map.find(key))).toEqual([0, undefined, 2, 3])
})

test('S4 a bounded map evicts by weight, and a value that is replaced weighs once', () => {
  const map = createBoundedMap<string>({
    entriesMax: 10,
    sizeMax: 6,
    sizeOf: (text) => text.length,
  })
  map.put('a', 'xxx')
  map.put('a', 'yyy')
  map.put('b', 'xxx')
  expect(['a', 'b'].map((key) => map.find(key))).toEqual(['yyy', 'xxx'])
  map.put('c', 'x')

  expect(['a', 'b', 'c'].map((key) => map.find(key))).toEqual([undefined, 'xxx', 'x'])
})
