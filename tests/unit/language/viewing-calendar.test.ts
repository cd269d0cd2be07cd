import { expect, test } from 'playwright/test'

import { viewingCalendar } from '#lib/language/viewing-calendar.ts'
import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

const NOW = new Date('2026-11-29T10:00:00Z')

function linesOf(viewing: object, more: object = {}) {
  const estate = reshapeEstate(
    'OBJ1',
    estateWire.parse({
      address: { streetAddress: 'Ulls väg 5', zipCode: { value: '756 51' }, postalTown: 'Uppsala' },
      viewings: [{ id: 'VIS1', startsAt: '2026-12-06T13:00:00', ...viewing }],
      ...more,
    }),
  )
  const [first] = estate.viewings
  if (!first) throw new Error('expected a viewing')
  const url = 'https://intresse.example/sv/ekbacken/OBJ1'

  return viewingCalendar({
    viewing: first,
    estate,
    name: 'Ulls väg 5',
    url,
    locale: 'sv',
    now: NOW,
  }).split('\r\n')
}

test('a viewing is one event with its time in UTC, its place and its page', () => {
  expect(linesOf({ endsAt: '2026-12-06T14:00:00' })).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Intresse//Viewings//EN',
    'BEGIN:VEVENT',
    'UID:VIS1.OBJ1@intresse.example',
    'DTSTAMP:20261129T100000Z',
    'DTSTART:20261206T120000Z',
    'DTEND:20261206T130000Z',
    'SUMMARY:Visning: Ulls väg 5',
    'LOCATION:Ulls väg 5\\, 756 51 Uppsala',
    'DESCRIPTION:https://intresse.example/sv/ekbacken/OBJ1',
    'URL:https://intresse.example/sv/ekbacken/OBJ1',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a whole day is a day', () => {
  const lines = linesOf({ startsAt: '2026-12-06T00:00:00' })

  expect(lines).toContain('DTSTART;VALUE=DATE:20261206')
  expect(lines).toContain('DTEND;VALUE=DATE:20261207')
})

test('a viewing without an end lasts an hour', () => {
  expect(linesOf({})).toContain('DTEND:20261206T130000Z')
})

test('a digital viewing has no place', () => {
  expect(linesOf({ isDigital: true }).join()).not.toContain('LOCATION')
})

test('the broker’s words are one value, and long lines are folded between characters', () => {
  const comment = `Port; kod, 1234\nSedan \\upp. ${'Åäö '.repeat(40)}`
  const text = linesOf({ comment }).join('\r\n')

  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text).not.toContain('\ufffd')
  expect(text.replaceAll('\r\n ', '')).toContain(
    `DESCRIPTION:Port\\; kod\\, 1234\\nSedan \\\\upp. ${'Åäö '.repeat(40).trim()}`,
  )
  expect(text).not.toMatch(/^Sedan/m)
})
