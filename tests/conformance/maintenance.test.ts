import { beat } from '#lib/outbox/heartbeat.ts'
import { createMaintenance } from '#lib/outbox/maintenance.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, rowOf } from '../support/stores/entries.ts'

const HOUR_MS = 3_600_000
const START = new Date('2031-01-01T12:00:00Z')
/** A leap past every retention time that an office may set. */
const LEAP_MS = 40 * 24 * HOUR_MS

function later(ms: number) {
  return new Date(START.getTime() + ms)
}

// Each maintenance is a process: if one knows of the standstill, the other must know too.
test('after a standstill or a leap of the clock no process erases for a day, and then one does', async () => {
  const receiptId = await accept({ now: START })
  await createMaintenance().keep(START)

  await createMaintenance().keep(later(LEAP_MS))
  await createMaintenance().keep(later(LEAP_MS + 60_000))
  await createMaintenance().keep(later(LEAP_MS + 23 * HOUR_MS))
  expect(await rowOf(receiptId)).toMatchObject({ state: 'waiting' })

  await createMaintenance().keep(later(LEAP_MS + 24 * HOUR_MS))
  expect(await rowOf(receiptId)).toMatchObject({ state: 'erased', sealed: null })
})

test('an erasure that a clock ran ahead of happens in time once the clock is right', async () => {
  const receiptId = await accept({ now: START })
  await beat(later(LEAP_MS))
  await beat(later(3 * LEAP_MS))

  await createMaintenance().keep(later(LEAP_MS))
  expect(await rowOf(receiptId)).toMatchObject({ state: 'erased', sealed: null })
})
