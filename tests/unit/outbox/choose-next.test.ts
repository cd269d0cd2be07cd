import { expect, test } from 'playwright/test'

import { chooseNext } from '#lib/outbox/scheduler.ts'

function queued(office: string, circuit: string, readyAt: number, isPoorProbe = false) {
  return { office, circuit: { id: circuit, offices: [office] }, readyAt, isPoorProbe }
}

function chosen(
  queue: ReturnType<typeof queued>[],
  { servedAt = {}, restsUntil = {} }: Record<string, Record<string, number>> = {},
) {
  const { turns, nextAt } = chooseNext({
    queue,
    now: 1_000,
    servedAt: new Map(Object.entries(servedAt)),
    restsUntil: new Map(Object.entries(restsUntil)),
  })

  return { offices: turns.map(({ office }) => office), nextAt }
}

test('F41 the office served longest ago has the turn among those that share a login', () => {
  const queue = [queued('a', 'one', 0), queued('b', 'one', 0), queued('c', 'two', 0)]

  expect(chosen(queue, { servedAt: { a: 20, b: 10, c: 30 } }).offices).toEqual(['b', 'c'])
  expect(chosen(queue, { servedAt: { a: 20, b: 21 } }).offices).toEqual(['c', 'a'])
})

test('an office that is not ready is not chosen, and the time of the next ready one is returned', () => {
  expect(chosen([queued('a', 'one', 1_200), queued('b', 'two', 1_100)])).toEqual({
    offices: [],
    nextAt: 1_100,
  })
  expect(chosen([]).nextAt).toBe(Number.POSITIVE_INFINITY)
})

test('a login whose queue was empty rests', () => {
  expect(chosen([queued('a', 'one', 0)], { restsUntil: { one: 1_500 } })).toEqual({
    offices: [],
    nextAt: 1_500,
  })
})

test('S7 an office with failed interests only gives no probe while another office of its login has a better one', () => {
  const queue = [queued('a', 'one', 0, true), queued('b', 'one', 0), queued('c', 'two', 0, true)]

  expect(chosen(queue, { servedAt: { a: 10, b: 20, c: 30 } }).offices).toEqual(['b', 'c'])
})
