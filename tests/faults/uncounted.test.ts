import { database } from '#lib/database/database.ts'
import { StoreUnavailable } from '#lib/database/store-unavailable.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import { resumeWithNewKey } from '#lib/outbox/pauses.ts'
import { settings } from '#lib/settings/settings.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, claim, rowOf } from '../support/stores/entries.ts'

/** A time due by any clock: a PostgreSQL server's clock is known to some milliseconds only. */
const EARLIER = { now: new Date(Date.now() - 60_000) }

/** The entry as attempts with these endings leave it. */
async function endedWith(reasons: string[]) {
  const receiptId = await accept(EARLIER)
  await database().write(
    reasons.map((reason, index) => ({
      sql: `
        insert into attempts (receipt_id, number, started_at, ended_at, outcome, reason)
        values ($receiptId, cast($number as integer), $now, $now, 'postponed', $reason)`,
      values: { receiptId, number: index + 1, now: new Date().toISOString(), reason },
    })),
  )
  await change(receiptId, `attempts = ${reasons.length}`)

  return claim(receiptId)
}

for (const reason of [
  'credentialsRefused',
  'customerForbidden',
  'givenBack',
  'keyMissing',
  'officeUnknown',
  'processEnded',
  'storeFailed',
]) {
  test(`C8 an attempt that ended with ${reason} does not count against the interest`, async () => {
    const entry = await endedWith([reason, reason, reason])

    expect(entry).toMatchObject({ attempt: 4, countedAttempts: 1, failures: 0 })
  })
}

test('C8 attempts that failed at Vitec, or by a bug that the interest may cause, count', async () => {
  const entry = await endedWith(['vitecFailed', 'unreachable', 'timedOut', 'unexpected'])

  expect(entry).toMatchObject({ attempt: 5, countedAttempts: 5 })
})

test('C8 a store failure before the request is sent counts neither against the interest nor against Vitec', async () => {
  const receiptId = await accept(EARLIER)
  const entry = await claim(receiptId)
  const store = database()
  globalThis.intresseDatabase = {
    ...store,
    write: async (statements, options) => {
      if (statements.some(({ sql }) => sql.includes('sent_at = $now')))
        throw new StoreUnavailable('away')
      return store.write(statements, options)
    },
  }
  const send = async (_: unknown, { onSend = async () => {} } = {}) => {
    await onSend().catch(() => {})
    return { outcome: 'postponed', reason: 'unreachable' } as const
  }

  try {
    await deliverEntry(entry, { send })
  } finally {
    globalThis.intresseDatabase = store
  }
  expect(await rowOf(receiptId)).toMatchObject({
    state: 'waiting',
    last_reason: 'storeFailed',
    failures: 0,
  })
  const circuits = await database().read({
    sql: 'select failures from circuits where circuit = $circuit',
    values: { circuit: entry.circuit },
  })
  expect(circuits).toEqual([{ failures: 0 }])
})

test('C8 an interest that waited for a key is due at once where a process starts that has it', async () => {
  const [key] = settings().SECRET_KEYS
  const [known, unknown] = [await accept(), await accept()]
  const far = new Date(Date.now() + 3_600_000).toISOString()
  const waits = `next_attempt_at = $far, last_reason = 'keyMissing', seal_kid = $kid`
  await change(known, waits, { far, kid: key?.kid ?? '' })
  await change(unknown, waits, { far, kid: 'another' })
  const now = new Date()
  await resumeWithNewKey(now)

  expect((await rowOf(known))?.next_attempt_at).toBe(now.toISOString())
  expect((await rowOf(unknown))?.next_attempt_at).toBe(far)
})
