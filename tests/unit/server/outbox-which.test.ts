import { expect, test } from 'playwright/test'

import { mustNarrowOnly, whichOf } from '#lib/cli/arguments.ts'

function timesOf(options: { day?: string; hour?: string }) {
  const { from, until } = whichOf(options)

  return [from?.toISOString(), until?.toISOString()]
}

test('S1 an hour and a day are in Stockholm time, whatever the server’s time zone', () => {
  expect(timesOf({ hour: '2026-11-27T14' })).toEqual([
    '2026-11-27T13:00:00.000Z',
    '2026-11-27T14:00:00.000Z',
  ])
  expect(timesOf({ hour: '2026-07-01T00' })).toEqual([
    '2026-06-30T22:00:00.000Z',
    '2026-06-30T23:00:00.000Z',
  ])
  expect(timesOf({ day: '2026-11-27' })).toEqual([
    '2026-11-26T23:00:00.000Z',
    '2026-11-27T23:00:00.000Z',
  ])
})

test('S1 no hour is lost when clocks change, and an hour that does not exist is refused', () => {
  // Two o'clock occurs twice.
  expect(timesOf({ hour: '2026-10-25T02' })).toEqual([
    '2026-10-25T00:00:00.000Z',
    '2026-10-25T02:00:00.000Z',
  ])
  expect(timesOf({ hour: '2026-10-25T01' })[0]).toBe('2026-10-24T23:00:00.000Z')
  expect(timesOf({ hour: '2026-03-29T03' })[0]).toBe('2026-03-29T01:00:00.000Z')
  expect(() => timesOf({ hour: '2026-03-29T02' })).toThrow('is no hour')
  expect(timesOf({ day: '2026-10-25' })).toEqual([
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ])
  expect(timesOf({ day: '2026-03-29' })).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ])
})

for (const options of [
  { hour: '2026-11-27' },
  { hour: '2026-11-27T24' },
  { hour: '2026-11-27T14:30' },
  { hour: '' },
  { day: '2026-02-30' },
  { day: 'today' },
  { day: '2026-11-27', hour: '2026-11-27T14' },
  { reason: 'trapFilled+tooFast' },
  { reason: '%' },
  { reason: '' },
]) {
  test(`S1 ${JSON.stringify(options)} is refused, and does not mean all`, () => {
    expect(() => whichOf(options)).toThrow()
  })
}

test('S1 a command refuses an option that it would ignore', () => {
  for (const verb of ['retry', 'pause', 'resume', 'export', 'purge', 'find'])
    for (const name of ['estate', 'day', 'hour', 'reason'])
      expect(() => mustNarrowOnly(verb, { [name]: 'x' }), verb).toThrow(`takes no --${name}`)
  for (const verb of ['list', 'release', 'erase']) mustNarrowOnly(verb, { reason: 'x' })
})
