import { expect, test } from 'playwright/test'

import { canariesIn } from '../../support/canaries.ts'
import { countEvents, linesFromNow } from '../../support/events-of.ts'
import { straysIn } from '../../support/strays-in.ts'

const WORD = 'Piperström'
const HIDDEN: [string, string | Buffer][] = [
  ['unchanged', `x ${WORD} x`],
  ['in capitals', WORD.toUpperCase()],
  ['in an address', encodeURIComponent(WORD)],
  ['in escaped JSON', 'Piperstr\\u00f6m'],
  ['in hex', Buffer.from(WORD).toString('hex')],
  ['in UTF-16', Buffer.from(WORD, 'utf16le')],
  ['in base64', Buffer.from(`{"name":"${WORD}"}`).toString('base64')],
  ['in base64 of an address', Buffer.from(`{"names":"${WORD}?>"}`).toString('base64url')],
  ['in base64 at another offset', Buffer.from(`xx${WORD}xxx`).toString('base64')],
]

for (const [how, where] of HIDDEN) {
  test(`a canary is found ${how}`, () => {
    expect(canariesIn(where, [WORD, 'Kanariella'])).toEqual([WORD])
  })
}

test('an absent word is not found, however short it is', () => {
  expect(canariesIn('Pipers tröm, 984 17', [WORD, '984 71'])).toEqual([])
})

const STRAYS: [string, object][] = [
  ['an address', { code: '10.6.6.6' }],
  ['an IPv6 address', { reason: '2001:db8::1' }],
  ['an e-mail address', { code: 'asa@exempel.example' }],
  ['words', { reason: 'Ring mig' }],
  ['a name that is not on the list', { email: 'x' }],
  ['a nested object', { code: { a: 1 } }],
]

for (const [what, fields] of STRAYS) {
  test(`a log line with ${what} is a stray`, () => {
    expect(straysIn(linesOf({ event: 'requestRefused', ...fields }))).toHaveLength(1)
  })
}

test('a log line with codes, ids, numbers and a time is no stray, and its count is added up', () => {
  const line = {
    ...{ level: 'info', time: '2026-11-27T15:44:18.123Z', event: 'requestRefused' },
    ...{ code: 'tokenInvalid', receiptId: 'pW-_x0'.repeat(3), office: 'ekbacken' },
  }
  const lines = linesOf(line, { ...line, count: 40 }, { ...line, code: 'rateLimited' })

  expect(straysIn(lines)).toEqual([])
  expect(countEvents(lines, 'requestRefused', 'tokenInvalid')).toBe(41)
  expect(linesFromNow(lines).output()).toBe('')
})

function linesOf(...lines: object[]) {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')

  return { output: () => `▲ Next.js\n${text}` }
}
