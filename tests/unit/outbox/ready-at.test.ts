import { expect, test } from 'playwright/test'

import { readyAt } from '#lib/outbox/retry-schedule.ts'

test('S7 a due entry is ready at once, or when the last thing that blocks it ends', () => {
  expect(readyAt({ dueAt: 10, unfailedDueAt: null })).toBe(10)
  expect(readyAt({ dueAt: 10, unfailedDueAt: 20 })).toBe(10)
  expect(readyAt({ dueAt: 10, unfailedDueAt: 20, freeAt: 30 })).toBe(30)
  expect(readyAt({ dueAt: 10, unfailedDueAt: 20, freeAt: 30, probeAt: 40 })).toBe(40)
})

test('S7 an interest that has not failed is ready sooner while the circuit is open, and a failed one is not', () => {
  const open = { dueAt: 10, openUntil: 100, untriedFrom: 50 }

  expect(readyAt({ ...open, unfailedDueAt: 20 })).toBe(50)
  expect(readyAt({ ...open, unfailedDueAt: 60 })).toBe(60)
  expect(readyAt({ ...open, unfailedDueAt: 200 })).toBe(100)
  expect(readyAt({ ...open, unfailedDueAt: null })).toBe(100)
  // An older version wrote the row, without this column.
  expect(readyAt({ ...open, untriedFrom: undefined, unfailedDueAt: 20 })).toBe(100)
})
