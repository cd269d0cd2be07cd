import { erase } from '#lib/cli/entries.ts'
import { database } from '#lib/database/database.ts'
import { createMaintenance } from '#lib/outbox/maintenance.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { markSent } from '#lib/outbox/queries/record-attempt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, claim, rowOf } from '../support/stores/entries.ts'
import { someInterest } from '../support/stores/some-interest.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const START = new Date('2026-01-01T12:00:00Z')

function later(ms: number) {
  return new Date(START.getTime() + ms)
}

test('the person is erased the office’s hours after delivery, and the proof stays', async () => {
  const receiptId = await accept({ now: START })
  await change(receiptId, `state = 'delivered', ended_at = $now, next_attempt_at = null`, {
    now: START.toISOString(),
  })

  await eraseExpired(later(24 * HOUR_MS - 1))
  expect((await rowOf(receiptId))?.sealed).not.toBeNull()
  await eraseExpired(later(24 * HOUR_MS))
  expect(await rowOf(receiptId)).toMatchObject({ sealed: null, state: 'delivered' })
})

test('an undelivered interest is erased after the office’s days, and its state is erased', async () => {
  const receiptId = await accept({ office: 'soderport', now: START })

  await eraseExpired(later(14 * DAY_MS - 1))
  expect(await rowOf(receiptId)).toMatchObject({ state: 'waiting' })
  await eraseExpired(later(14 * DAY_MS))
  expect(await rowOf(receiptId)).toMatchObject({
    sealed: null,
    state: 'erased',
    next_attempt_at: null,
    last_reason: 'expired',
    ended_at: later(14 * DAY_MS).toISOString(),
  })
})

test('the person of a late delivery is erased after the office’s days too', async () => {
  const receiptId = await accept({ now: START })
  await change(receiptId, `state = 'delivered', ended_at = $late, next_attempt_at = null`, {
    late: later(30 * DAY_MS - HOUR_MS).toISOString(),
  })

  await eraseExpired(later(30 * DAY_MS - 1))
  expect((await rowOf(receiptId))?.sealed).not.toBeNull()
  await eraseExpired(later(30 * DAY_MS))
  expect(await rowOf(receiptId)).toMatchObject({ sealed: null, state: 'delivered' })
})

test('the proof is deleted after the office’s months', async () => {
  const receiptId = await accept({ office: 'soderport', now: START })
  await eraseExpired(later(15 * DAY_MS))
  await eraseExpired(later(12 * 31 * DAY_MS))

  expect(await rowOf(receiptId)).toBeNull()
})

test('the person is erased also when the office is no longer in the file', async () => {
  const receiptId = await accept({ now: START })
  await change(receiptId, `office = 'moved-away'`)
  await eraseExpired(later(30 * DAY_MS))

  expect(await rowOf(receiptId)).toMatchObject({ sealed: null, state: 'erased' })
})

test('the store holds no text of a person', async ({ store: _ }) => {
  // A shorter word is found in what is sealed, by chance.
  const { person } = someInterest()
  const receiptId = await accept({
    note: 'Kanariefågel',
    email: 'kanariefrida@exempel.example',
    more: { person: { ...person, firstName: 'Kanariefrida', lastName: 'Kanariesson' } },
  })
  const [row] = await database().read({
    sql: 'select * from interests where receipt_id = $receiptId',
    values: { receiptId },
  })

  expect(JSON.stringify(row)).not.toMatch(/kanarie/i)
})

async function forgetDue() {
  const [row] = await database().read({ sql: 'select vacuum_due from heartbeat where id = 1' })

  return row?.vacuum_due
}

test('a withdrawal is scrubbed by the maintenance, which reads from the store that a scrub is due', async () => {
  await withdrawInterest(await accept())
  expect(await forgetDue()).toEqual(expect.any(String))

  const maintenance = createMaintenance()
  await maintenance.keep()
  expect(await forgetDue()).toBeNull()
})

test('the answer to an erasure names the other places that may have the interest', async () => {
  const [mailed, uncertain] = [await accept(), await accept()]
  await change(mailed, `state = 'held', mailed_at = $now`, { now: START.toISOString() })
  await markSent(await claim(uncertain))
  await change(uncertain, `state = 'held'`)

  expect((await erase([mailed], {})).text).toContain('ekbacken had it by mail')
  expect((await erase([uncertain], {})).text).toContain('Vitec may have it: ask ekbacken')
  expect((await erase([await accept()], {})).text).toBe('1 erased here\n')
})
