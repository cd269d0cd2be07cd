import { database } from '#lib/database/database.ts'
import { releaseEntry } from '#lib/operator/change-entries.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import {
  CANARIES,
  hold,
  minutesAfter,
  NIGHT,
  OFFICE,
  OPERATOR,
  watchAndTell,
} from '../support/stores/alerts.ts'
import { accept, rowOf } from '../support/stores/entries.ts'

test.use({ hasChannels: true })

const given = { now: NIGHT, suspicion: 'trapFilled' }

test('T30 quarantined interests are alerted once, at most hourly, and without a person', async ({
  inbox,
  hook,
}) => {
  const told = async (minutes: number) => {
    hook.posts.length = 0
    await watchAndTell(minutesAfter(NIGHT, minutes))
    return hook.posts.map(({ kind, count }) => [kind, count])
  }
  await accept({ ...given, note: 'Hemlig 1' })
  await accept({ ...given, note: 'Hemlig 2' })
  expect(await told(1)).toEqual([['quarantined', 2]])
  expect(inbox.mails.map(({ to }) => to[0]).toSorted()).toEqual([OPERATOR, OFFICE])
  for (const { raw } of inbox.mails)
    for (const canary of CANARIES) expect(raw).not.toContain(canary)

  await accept({ ...given, note: 'Hemlig 3' })
  expect([await told(2), await told(59), await told(62), await told(150)]).toEqual([
    [],
    [],
    [['quarantined', 1]],
    [],
  ])
})

test('T30 an interest that was released and then held is alerted as held', async ({ hook }) => {
  const receiptId = await accept({ ...given, note: 'Hemlig' })
  await watchAndTell(NIGHT)
  await releaseEntry(receiptId, NIGHT)
  await hold(receiptId)
  hook.posts.length = 0
  await watchAndTell(minutesAfter(NIGHT, 1))

  expect(hook.posts.map(({ kind }) => kind)).toEqual(['held'])
})

test('T30 a quarantined interest is never mailed to its office, however long it waits', async ({
  inbox,
}) => {
  const receiptId = await accept({ ...given, note: 'Hemlig' })
  await watchAndTell(minutesAfter(NIGHT, 25 * 60))

  expect((await rowOf(receiptId))?.mailed_at).toBeNull()
  expect(
    await database().read({ sql: `select kind from messages where kind = 'interest'` }),
  ).toEqual([])
  expect(inbox.mails.length).toBeGreaterThan(0)
})
