import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import {
  type FrameMessage,
  parseFrameMessage,
  parseHostMessage,
  wrapped,
} from '#lib/embed/messages.ts'

const TOLD: FrameMessage[] = [
  { type: 'ready', height: 0 },
  { type: 'height', height: 1_513 },
  { type: 'reveal', top: 12.5, height: 300 },
  { type: 'started' },
  { type: 'escape' },
  { type: 'submitted', receiptId: 'dBH3w9RhYzyyrlvUgyTpSA', reference: 'TQKQ-9EEZ' },
  { type: 'failed', code: 'storeUnavailable' },
]

for (const message of TOLD) {
  test(`the frame’s message is accepted in its own version alone: ${message.type}`, () => {
    expect(parseFrameMessage(wrapped(message))).toEqual(message)
    // Another version gives it another meaning.
    expect(parseFrameMessage({ ...message, interest: 2 })).toBeNull()
    expect(parseFrameMessage(message)).toBeNull()
  })
}

test('the page’s messages are accepted, with their known and valid fields only', () => {
  expect(parseHostMessage(wrapped({ type: 'hello' }))).toEqual({ type: 'hello' })
  const look = { type: 'look' as const, theme: 'dark', accent: '#1f5f4a', ground: 'light' }
  expect(parseHostMessage({ ...wrapped(look), more: 'x' })).toEqual(look)
  expect(parseHostMessage(wrapped({ ...look, accent: 'x'.repeat(21) }))).toBeNull()
})

const HEIGHTS = [Number.NaN, Number.POSITIVE_INFINITY, -1, 30_001, '100', null, {}, [100]]

for (const height of HEIGHTS) {
  test(`a height message with ${height === null ? 'null' : typeof height} ${String(height)} is refused`, () => {
    expect(parseFrameMessage({ interest: 1, type: 'height', height })).toBeNull()
  })
}

const NAMES = [
  'interest',
  'type',
  'height',
  'top',
  'receiptId',
  'reference',
  'code',
  'theme',
  'accent',
]
const VALUES = [
  1,
  'ready',
  'height',
  'reveal',
  'submitted',
  'failed',
  'hello',
  'look',
  'A-1',
  -5,
  30_000,
]

/** Messages that are nearly ours: the right names with any values. */
const nearlyOurs = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.anything()),
)

test('any input is a valid message or null at each end, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearlyOurs), (said) => {
      const [fromFrame, fromHost] = [parseFrameMessage(said), parseHostMessage(said)]
      if (fromFrame) {
        for (const value of Object.values(fromFrame)) {
          if (typeof value === 'number') expect(value >= 0 && value <= 30_000).toBe(true)
          else expect(value).toMatch(/^[\w-]{1,64}$/)
        }
      }
      if (fromHost?.type === 'look')
        expect(`${fromHost.theme}${fromHost.accent}`.length).toBeLessThanOrEqual(40)
    }),
    { numRuns: 5_000 },
  )
})
