import { expect, test } from 'playwright/test'

import { withConcurrencyLimit } from '#lib/http/concurrency-limit.ts'

test('F42 a call beyond the limit is refused at once, and the calls before it go on', async () => {
  const door = Promise.withResolvers<string>()
  const inside = [1, 2].map(() => withConcurrencyLimit(() => door.promise, 2))

  expect(await withConcurrencyLimit(async () => 'read', 2)).toBeNull()
  door.resolve('stored')
  expect(await Promise.all(inside)).toEqual(['stored', 'stored'])
  expect(await withConcurrencyLimit(async () => 'read', 2)).toBe('read')
})

test('a call that throws frees its place', async () => {
  await expect(withConcurrencyLimit(() => Promise.reject(new Error('broke')), 1)).rejects.toThrow()

  expect(await withConcurrencyLimit(async () => 'read', 1)).toBe('read')
})
