import { createStoreTrouble } from '#lib/alerts/watch-store.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { minutesAfter, NIGHT, OPERATOR } from '../../support/stores/alerts.ts'

test.use({ hasChannels: true })

const secondsAfter = (seconds: number) => minutesAfter(NIGHT, seconds / 60)

test('a store that stays down is alerted from memory within a minute, at most hourly, and so is its recovery', async ({
  inbox,
  hook,
}) => {
  const trouble = createStoreTrouble()
  for (const seconds of [0, 5, 10, 15, 20, 60]) await trouble.seen(secondsAfter(seconds))
  expect(hook.posts).toMatchObject([{ kind: 'storeDown', since: NIGHT.toISOString() }])
  expect(inbox.mails.map(({ to }) => to)).toEqual([[OPERATOR]])

  await trouble.seen(minutesAfter(NIGHT, 59))
  expect(hook.posts).toHaveLength(1)
  await trouble.seen(minutesAfter(NIGHT, 61))
  expect(hook.posts).toHaveLength(2)

  await trouble.over(minutesAfter(NIGHT, 62))
  await trouble.over(minutesAfter(NIGHT, 63))
  expect(hook.posts.map(({ kind }) => kind)).toEqual(['storeDown', 'storeDown', 'storeBack'])
})

test('a lock of a moment raises no alert', async ({ inbox, hook }) => {
  const trouble = createStoreTrouble()
  await trouble.seen(NIGHT)
  await trouble.seen(secondsAfter(5))
  await trouble.over(secondsAfter(10))
  await trouble.seen(secondsAfter(20))
  await trouble.over(secondsAfter(30))

  expect([inbox.mails, hook.posts]).toEqual([[], []])
})

test('an outage of store and channels at once is alerted when a channel is back', async ({
  inbox,
  hook,
}) => {
  inbox.isFull = true
  hook.status = 503
  const trouble = createStoreTrouble()
  await trouble.seen(NIGHT)
  await trouble.seen(secondsAfter(20))
  hook.status = 200
  await trouble.seen(secondsAfter(25))

  expect(hook.posts).toMatchObject([{ kind: 'storeDown', since: NIGHT.toISOString() }])
})
