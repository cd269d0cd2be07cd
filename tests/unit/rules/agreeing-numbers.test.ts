import { expect, test } from 'playwright/test'

import { mailServerOf } from '#lib/alerts/channels/mail-server.ts'
import { RETENTION_DEFAULTS, UNDELIVERED_DAYS_MAX } from '#lib/office/entry-parts.ts'
import { officeSchema } from '#lib/office/office-schema.ts'
import { timesAround } from '#lib/outbox/receipts/mail-under-way.ts'
import { WAIT_SECONDS_MAX, waitSecondsAfter } from '#lib/outbox/retry-schedule.ts'
import {
  IN_FLIGHT_MAX,
  MESSAGE_LEASE_MS,
  OPEN_MINUTES,
  OPEN_STALE_MS,
  RATE_SLOT_MS,
  UNTRIED_WAITS_SECONDS,
} from '#lib/outbox/timings.ts'
import { isLoopback } from '#lib/settings/addresses.ts'
import { CALLS_AT_ONCE_MAX, retryAfterSeconds } from '#lib/vitec/http/limits.ts'

import { importsOf } from './sources/imports-of.ts'
import { isProgram, readSources } from './sources/read-sources.ts'
import { withoutComments } from './sources/without-comments.ts'

const programs = readSources().filter(isProgram)

/** The files whose code, without comments, contains something. */
function filesWith(found: RegExp) {
  return programs
    .filter(({ path, text }) => path.startsWith('lib/') && found.test(withoutComments(text)))
    .map(({ path }) => path)
}

/** Each number is defined in one file, and the other files import it. */
const SHARED: [home: string, name: string, users: string[]][] = [
  [
    'lib/outbox/timings.ts',
    'FAILURES_MAX',
    ['lib/alerts/checks/check-circuits.ts', 'lib/outbox/circuit.ts'],
  ],
  ['lib/office/entry-parts.ts', 'RETENTION_DEFAULTS', ['lib/outbox/privacy/erase-expired.ts']],
  ['lib/office/entry-parts.ts', 'UNDELIVERED_DAYS_MAX', ['lib/alerts/checks/check-day.ts']],
  [
    'lib/outbox/timings.ts',
    'MESSAGE_LEASE_MS',
    ['lib/alerts/claim-messages.ts', 'lib/outbox/receipts/mail-under-way.ts'],
  ],
  [
    'lib/vitec/http/limits.ts',
    'CALLS_AT_ONCE_MAX',
    ['lib/outbox/timings.ts', 'lib/vitec/http/connection.ts'],
  ],
  ['lib/vitec/http/limits.ts', 'WISH_SECONDS_MAX', ['lib/outbox/timings.ts']],
  ['lib/outbox/retry-schedule.ts', 'WAIT_SECONDS_MAX', ['lib/outbox/queries/clamp-times.ts']],
]

for (const [home, name, users] of SHARED) {
  test(`C5 ${name} is defined once, and every file that must agree imports it`, () => {
    expect(filesWith(new RegExp(`const ${name}\\b`))).toEqual([home])
    for (const path of users) {
      const source = programs.find((each) => each.path === path)
      const imported = source ? importsOf(source).map(({ target }) => target) : []
      expect(imported, path).toContain(home)
      expect(source?.text).toContain(name)
    }
  })
}

test('C5 one function decides which addresses are of this machine', () => {
  // The other files write one as a fixed value: a stand-in for a socket, a mail domain, an example.
  const others = ['mail-addresses', 'settings'].map((n) => `lib/settings/${n}.ts`)
  const found = filesWith(/localhost|127\\?\.|::1/).filter((path) => !path.endsWith('.mjs'))

  expect(found.filter((path) => !others.includes(path))).toEqual(['lib/settings/addresses.ts'])
})

for (const [host, isIt] of [
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['[::1]', true],
  ['127.999.1.1', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['[::2]', false],
  ['10.0.0.1', false],
] as const) {
  test(`C5 ${host} is ${isIt ? '' : 'not '}this machine, for a page, an office’s site and a mail server alike`, () => {
    const origins = officeSchema.in.shape.allowedOrigins.safeParse([`http://${host}`])

    expect(isLoopback(`http://${host}`)).toBe(isIt)
    expect(isLoopback(`smtp://${host}`)).toBe(isIt)
    expect(origins.success).toBe(isIt)
    // The start refuses a mail server at an invalid address.
    if (URL.canParse(`http://${host}`))
      expect(mailServerOf(`smtp://${host}`).requireTLS).toBe(!isIt)
  })
}

test('C5 a function named `after` has one unit', () => {
  expect(filesWith(/function after\b/)).toEqual(['lib/outbox/timings.ts'])
})

test('C5 an office without retention settings has the defaults of an office that left the file', () => {
  expect(officeSchema.in.shape.retention.parse(undefined)).toEqual(RETENTION_DEFAULTS)
  expect(RETENTION_DEFAULTS.undeliveredDays).toBeLessThanOrEqual(UNDELIVERED_DAYS_MAX)
})

test('C5 a leased mail counts as under way for at least as long as its lease', () => {
  const now = new Date()

  expect(Date.parse(timesAround(now).soon) - now.getTime()).toBeGreaterThan(MESSAGE_LEASE_MS)
})

test('C5 no time that the app writes counts as one from a wrong clock', () => {
  const wish = (retryAfterSeconds('999999') ?? 0) * 1_000

  expect(OPEN_STALE_MS).toBeGreaterThanOrEqual(wish)
  expect(OPEN_STALE_MS).toBeGreaterThanOrEqual(Math.max(...OPEN_MINUTES) * 60_000)
  expect(Math.max(...UNTRIED_WAITS_SECONDS)).toBeLessThanOrEqual(Math.max(...OPEN_MINUTES) * 60)
  expect(waitSecondsAfter(99, { ageSeconds: 0, random: 1 })).toBeCloseTo(WAIT_SECONDS_MAX)
})

test('C5 a login’s requests under way equal those started in a second and those read at once', () => {
  expect([IN_FLIGHT_MAX, 1_000 / RATE_SLOT_MS]).toEqual([CALLS_AT_ONCE_MAX, CALLS_AT_ONCE_MAX])
})
