import { expect, test } from 'playwright/test'

import { createHeldBytes } from '#lib/http/read-body.ts'

test('S2 slow bodies are dropped in favour of newer ones, oldest first, and no new one is refused', () => {
  const gone: number[] = []
  const held = createHeldBytes(100)
  const readings = [0, 1, 2].map((name) => held.begin(() => gone.push(name)))
  readings[0]?.add(40)
  readings[1]?.add(40)
  expect(gone).toEqual([])

  readings[2]?.add(40)
  expect(gone).toEqual([0])
  readings[2]?.add(60)
  expect(gone).toEqual([0, 1])
})

test('S2 a body that has been read, or dropped, no longer counts', () => {
  const gone: number[] = []
  const held = createHeldBytes(100)
  for (let name = 0; name < 50; name += 1) {
    const reading = held.begin(() => gone.push(name))
    reading.add(60)
    reading.end()
    reading.end()
    reading.add(60)
  }

  expect(gone).toEqual([])
})
