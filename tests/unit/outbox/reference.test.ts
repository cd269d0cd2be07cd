import { expect, test } from 'playwright/test'

import { createReceiptId, createReference } from '#lib/outbox/new-entry.ts'

const MANY = 5_000

test('a reference is two groups of four characters without any that sound or look alike', () => {
  const all = Array.from({ length: MANY }, createReference)

  expect(all.filter((each) => !/^[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(each))).toEqual([])
  expect(all.join('')).not.toMatch(/[01OILB8UV]/)
  expect(new Set(all).size).toBe(MANY)
})

test('a receipt’s id is 128 bits, and safe in an address', () => {
  const all = Array.from({ length: MANY }, createReceiptId)

  expect(all.filter((each) => !/^[A-Za-z0-9_-]{22}$/.test(each))).toEqual([])
  expect(new Set(all).size).toBe(MANY)
})
