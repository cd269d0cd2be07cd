import { expect, test } from 'playwright/test'

import { createStoreClock } from '#lib/database/store-clock.ts'

const DAY_MS = 86_400_000

test('the clock gives the store’s time, and reads it once', async () => {
  let asked = 0
  const clock = createStoreClock(async () => {
    asked += 1
    return new Date(Date.now() + DAY_MS)
  })
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000)

  await Promise.all([clock.keep(), clock.keep()])
  await clock.keep()
  expect(Math.abs(clock.now().getTime() - Date.now() - DAY_MS)).toBeLessThan(1_000)
  expect(asked).toBe(1)
})

test('a read of the store’s time that failed is repeated', async () => {
  const answers = [null, new Date(Date.now() - DAY_MS)]
  const clock = createStoreClock(async () => {
    const answer = answers.shift()
    if (!answer) throw new Error('away')
    return answer
  })

  await expect(clock.keep()).rejects.toThrow('away')
  await clock.keep()
  expect(Math.abs(clock.now().getTime() - Date.now() + DAY_MS)).toBeLessThan(1_000)
})
