import { fingerprint } from '#lib/outbox/privacy/seal.ts'

import { expect, test } from '../../support/flavours/store-test.ts'

test('the same words have the same fingerprint under one key, and another under another key', ({
  ring,
}) => {
  const mark = fingerprint(ring.first, 'body', 'words')

  expect(fingerprint(ring.first, 'body', 'words')).toBe(mark)
  expect(fingerprint(ring.old, 'body', 'words')).not.toBe(mark)
})

test('the border between the parts changes the fingerprint', ({ ring }) => {
  const marks = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['a","b', 'c'], ['a', 'b","c']]

  expect(new Set(marks.map((parts) => fingerprint(ring.first, ...parts))).size).toBe(marks.length)
})

test('a fingerprint shows nothing of the words', ({ ring }) => {
  expect(fingerprint(ring.first, 'alva@exempel.example')).toMatch(/^[A-Za-z0-9_-]{43}$/)
})
