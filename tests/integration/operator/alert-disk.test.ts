import { checkDisk } from '#lib/alerts/checks/check-machine.ts'
import { watchStore } from '#lib/alerts/watch-store.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { minutesAfter, NIGHT, OPERATOR, watchAndTell } from '../../support/stores/alerts.ts'

test.use({ hasChannels: true })

test('a disk that fills up is alerted to the operator before it is full', async ({
  hook,
  inbox,
}) => {
  const room = (bavail: number) => () =>
    checkDisk(async () => ({ bavail, blocks: 1_000_000, bsize: 4_096 }))
  await watchStore(NIGHT, { checkSpace: room(122_100) })
  await watchAndTell(NIGHT)
  expect(hook.posts).toEqual([])

  await watchStore(minutesAfter(NIGHT, 61), { checkSpace: room(99_999) })
  await watchStore(minutesAfter(NIGHT, 62), { checkSpace: room(99_000) })
  await watchAndTell(minutesAfter(NIGHT, 63))
  expect(hook.posts).toMatchObject([{ kind: 'diskFull', freePercent: 9, freeMegabytes: 409 }])
  expect(inbox.mails.map(({ to }) => to)).toEqual([[OPERATOR]])
})
