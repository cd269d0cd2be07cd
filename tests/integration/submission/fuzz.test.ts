import { expect, test } from 'playwright/test'

import { fuzz } from '../../fuzz/fuzz.ts'

const REQUESTS = 10_000
const GROWN_MB_MAX = 20

test('T19 T20 T21 T23 ten thousand posts of any kind: no 500, no hang, no growth, and no invalid interest arrives at Vitec', async () => {
  test.setTimeout(600_000)
  const seed = Date.now() % 1_000_000
  const { complaints, statuses, grownMb, delivered, booked } = await fuzz({
    requests: REQUESTS,
    seed,
  })

  expect(complaints, `seed ${seed}`).toEqual([])
  // The fuzz has reached every outcome of the app.
  for (const status of [202, 400, 403, 404, 413, 415, 422])
    expect(statuses[status], `${status}, seed ${seed}`).toBeGreaterThan(0)
  expect(delivered).toBeGreaterThan(0)
  expect(booked).toBeGreaterThan(0)
  expect(grownMb, `seed ${seed}`).toBeLessThan(GROWN_MB_MAX)
})
