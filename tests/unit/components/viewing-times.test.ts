import { expect, test } from 'playwright/test'

import { livingUntil } from '#lib/csp/page-cache.ts'
import type { ViewingBooking } from '#lib/estate/estate.ts'
import {
  chosenViewing,
  comingViewings,
  nextViewingOf,
  viewingEndsAt,
} from '#lib/estate/viewing-times.ts'
import { formatsFor } from '#lib/language/formats.ts'

const NOON = '2026-11-29T11:00:00.000Z'
const MIDNIGHT = '2026-11-28T23:00:00.000Z'
const NEXT_MIDNIGHT = '2026-11-29T23:00:00.000Z'

const ENDS: [string, string, string | null, string][] = [
  ['at its end', NOON, '2026-11-29T11:45:00.000Z', '2026-11-29T11:45:00.000Z'],
  ['an hour later without an end', NOON, null, '2026-11-29T12:00:00.000Z'],
  ['an hour later with an end before its beginning', NOON, MIDNIGHT, '2026-11-29T12:00:00.000Z'],
  ['at the end of its day, if it is at midnight without an end', MIDNIGHT, null, NEXT_MIDNIGHT],
  ['at the end of its day, if it is from midnight to the same', MIDNIGHT, MIDNIGHT, NEXT_MIDNIGHT],
  [
    'at the next midnight, if it is from midnight to midnight',
    MIDNIGHT,
    NEXT_MIDNIGHT,
    NEXT_MIDNIGHT,
  ],
]

for (const [when, startsAt, endsAt, over] of ENDS) {
  test(`P7 a viewing is over ${when}`, () => {
    expect(viewingEndsAt({ startsAt, endsAt })).toBe(over)
    const viewing = { id: 'VIS1', startsAt, endsAt, comment: null }
    expect(nextViewingOf([viewing], Date.parse(over) - 1)).toBe(viewing)
    expect(nextViewingOf([viewing], Date.parse(over))).toBeNull()
  })
}

test('P7 viewings that are over are left out', () => {
  const viewings = [MIDNIGHT, NOON, '2026-12-06T11:00:00.000Z'].map((startsAt) => ({
    startsAt,
    endsAt: startsAt === MIDNIGHT ? NOON : null,
  }))

  expect(comingViewings(viewings, Date.parse(NOON))).toEqual(viewings.slice(1))
})

test('P7 a whole day is shown as a day, and midnight is not shown as a time', () => {
  const { timeRange } = formatsFor('sv')

  for (const end of [null, MIDNIGHT, NEXT_MIDNIGHT])
    expect(timeRange(MIDNIGHT, end)).toBe('söndag 29 november')
  expect(timeRange(MIDNIGHT, '2026-11-30T23:00:00.000Z')).toBe(
    'söndag 29 november – måndag 30 november',
  )
  expect(timeRange(NOON, null)).toBe('söndag 29 november 12.00')
})

const PAGE = { revalidate: 60, expire: 3_600 }
const until = (...times: string[]) => times.map((time) => `<li data-until="${time}">`).join()

test('P7 a page is cached no longer than to the end of its next viewing', () => {
  const now = Date.parse('2026-11-29T11:59:20.500Z')
  const page = until(NOON, '2026-11-29T12:00:00.000Z', NEXT_MIDNIGHT)

  expect(livingUntil(page, PAGE, now)).toEqual({ revalidate: 39, expire: 39 })
  expect(livingUntil(until('2026-11-29T12:30:00.000Z'), PAGE, now)).toEqual({
    revalidate: 60,
    expire: 1_839,
  })
  expect(livingUntil(until(NEXT_MIDNIGHT), PAGE, now)).toEqual(PAGE)
})

test('P7 a page without an end is cached as usual, and one whose viewing ends this moment for a second', () => {
  const now = Date.parse(NOON)

  expect(livingUntil('<p>', PAGE, now)).toEqual(PAGE)
  expect(livingUntil(until(NOON), PAGE, now)).toEqual(PAGE)
  expect(livingUntil(until('2026-11-29T11:00:00.200Z'), PAGE, now)).toEqual({
    revalidate: 1,
    expire: 1,
  })
})

test('a chosen viewing is found in any casing, and for an hour after its end, when a post may be sent again', () => {
  const END = '2026-11-29T11:45:00.000Z'
  const viewing = { id: 'VIS1', startsAt: NOON, endsAt: END, comment: null }
  const viewings = [{ ...viewing, isDigital: false, takesRegistrations: false }]
  const at = (minutes: number) => Date.parse(END) + minutes * 60_000
  const times = { startsAt: NOON, endsAt: END, isDigital: false }

  expect(chosenViewing('vis1', viewings, at(-50))).toEqual(times)
  expect(chosenViewing('VIS1', viewings, at(59))).toEqual(times)
  expect(chosenViewing('VIS1', viewings, at(60))).toBe('gone')
  expect(chosenViewing('VIS2', viewings, at(-50))).toBe('gone')
  for (const id of [undefined, 'own']) expect(chosenViewing(id, viewings, at(0))).toBeNull()
})

test('a time slot is chosen by its own id, or by its viewing where it is the only one, and told when it cannot be booked', () => {
  const [START, END, LATER] = [NOON, '2026-11-29T11:30:00.000Z', '2026-11-29T12:00:00.000Z']
  const free = { id: 'TID1', startsAt: START, endsAt: END, isFree: true }
  const full = { id: 'TID2', startsAt: END, endsAt: LATER, isFree: false }
  const viewing = { id: 'VIS1', startsAt: START, endsAt: LATER, comment: null, isDigital: true }
  const now = Date.parse(START) - 3_600_000
  const find = (
    id: string,
    slots: ViewingBooking['slots'],
    closesAt: string | null = null,
    at = now,
  ) =>
    chosenViewing(id, [{ ...viewing, takesRegistrations: true, booking: { closesAt, slots } }], at)
  const slot = { startsAt: START, endsAt: END, isDigital: true, slotId: 'TID1' }

  expect(find('tid1', [free, full])).toEqual(slot)
  expect(find('TID2', [free, full])).toBe('full')
  expect(find('VIS1', [free])).toEqual(slot)
  expect(find('VIS1', [full])).toBe('full')
  // Which of several is not said: it stays a wish.
  expect(find('VIS1', [free, full])).toEqual({ startsAt: START, endsAt: LATER, isDigital: true })
  expect(find('TID1', [free], new Date(now).toISOString())).toBe('closed')
  expect(find('TID2', [full], new Date(now + 1).toISOString())).toBe('full')
  expect(find('TID1', [free], null, Date.parse(START))).toBe('closed')
})
