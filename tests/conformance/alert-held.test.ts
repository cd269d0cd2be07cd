import { checkHeld } from '#lib/alerts/checks/check-stuck.ts'
import { raise } from '#lib/alerts/raise.ts'
import { retryEntry } from '#lib/operator/change-entries.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import {
  CANARIES,
  hold,
  messages,
  minutesAfter,
  NIGHT,
  OFFICE,
  OPERATOR,
  watch,
  watchAndTell,
} from '../support/stores/alerts.ts'
import { accept, rowOf } from '../support/stores/entries.ts'

test.use({ hasChannels: true })

const isAlert = ({ subject }: { subject: string }) => !subject.startsWith('Inte bekräftad av Vitec')

test('a held interest is alerted to its office, the operator and the webhook, with its reference and no person', async ({
  inbox,
  hook,
}) => {
  const reference = await hold(await accept({ now: NIGHT, note: 'Hemligt önskemål' }))
  await watchAndTell(NIGHT)

  const alerts = inbox.mails.filter(isAlert)
  expect(alerts.map(({ to }) => to[0]).toSorted()).toEqual([OPERATOR, OFFICE])
  for (const { text } of alerts) {
    expect(text).toContain(reference)
    expect(text).toContain('Ekbackens Fastighetsbyrå')
  }
  expect(hook.posts).toMatchObject([
    {
      kind: 'held',
      office: 'ekbacken',
      count: 1,
      reasons: ['interestRefused'],
      references: [reference],
    },
  ])
  const said = JSON.stringify([alerts, hook.posts, await messages()])
  expect(CANARIES.filter((canary) => said.includes(canary))).toEqual([])
})

test('the operator alone is alerted by mail for an office without an address', async ({
  inbox,
  hook,
}) => {
  await hold(await accept({ now: NIGHT, office: 'soderport' }))
  await watchAndTell(NIGHT)

  // The visitor's own confirmation is no alert.
  const alerts = inbox.mails.filter(({ text }) => !text.includes('/receipts/'))
  expect(alerts.map(({ to }) => to)).toEqual([[OPERATOR]])
  expect(hook.posts).toMatchObject([{ kind: 'held', office: 'soderport' }])
})

test('an interest that is retried while its alert is raised can raise another when it is held again', async () => {
  const receiptId = await accept({ now: NIGHT })
  await hold(receiptId)
  const [alert] = await checkHeld('ekbacken', NIGHT)
  if (!alert) throw new Error('expected something to tell')
  await retryEntry(receiptId, NIGHT)
  await raise(alert, NIGHT)

  expect(await rowOf(receiptId)).toMatchObject({ state: 'waiting', told_at: null })
})

test('an alert is sent once, and another of the same kind not within an hour', async ({ hook }) => {
  await hold(await accept({ now: NIGHT }))
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 1))
  expect(hook.posts).toHaveLength(1)

  const later = await hold(await accept({ now: NIGHT }))
  await watchAndTell(minutesAfter(NIGHT, 59))
  expect(hook.posts).toHaveLength(1)

  await watchAndTell(minutesAfter(NIGHT, 60))
  expect(hook.posts).toHaveLength(2)
  expect(hook.posts[1]).toMatchObject({ count: 1, references: [later] })

  await watchAndTell(minutesAfter(NIGHT, 150))
  expect(hook.posts).toHaveLength(2)
})

test('one process sends the alert when many check and send at once', async ({ inbox, hook }) => {
  await hold(await accept({ now: NIGHT }))
  await Promise.all(Array.from({ length: 8 }, () => watchAndTell(NIGHT)))

  expect(hook.posts).toHaveLength(1)
  expect(inbox.mails.filter(isAlert)).toHaveLength(2)
  expect(inbox.mails).toHaveLength(3)
})

test('F44: a message that a channel refuses is stored and sent once it is back, whatever the other channels do', async ({
  inbox,
  hook,
}) => {
  inbox.isFull = true
  hook.status = 503
  await hold(await accept({ now: NIGHT }))
  await watchAndTell(NIGHT)
  expect([inbox.mails, hook.posts]).toEqual([[], []])

  hook.status = 200
  await watchAndTell(minutesAfter(NIGHT, 1))
  expect([inbox.mails.length, hook.posts.length]).toEqual([0, 1])

  inbox.isFull = false
  await watchAndTell(minutesAfter(NIGHT, 3))
  expect(inbox.mails.map(({ to }) => to[0]).toSorted()).toEqual([OPERATOR, OFFICE, OFFICE])
  await watchAndTell(minutesAfter(NIGHT, 30))
  expect([inbox.mails.length, hook.posts.length]).toEqual([3, 1])
  for (const message of await messages()) expect(message).toMatchObject({ next_attempt_at: null })
})

test('a webhook’s redirect is not followed', async ({ hook }) => {
  hook.status = 307
  await hold(await accept({ now: NIGHT }))
  await watchAndTell(NIGHT)

  expect(hook.posts).toEqual([])
  expect(await messages()).toContainEqual(
    expect.objectContaining({ channel: 'webhook', sent_at: null, attempts: 1 }),
  )
})

test('a message is retried for a week and then given up', async ({ hook }) => {
  hook.status = 500
  await hold(await accept({ now: NIGHT, office: 'soderport' }))
  await watch(NIGHT)
  const week = 7 * 24 * 60
  await watchAndTell(minutesAfter(NIGHT, week - 1))
  const isKept = async () =>
    (await messages()).some(
      ({ channel, next_attempt_at }) => channel === 'webhook' && next_attempt_at !== null,
    )
  expect(await isKept()).toBe(true)
  await watchAndTell(minutesAfter(NIGHT, week))
  expect((await messages()).filter(({ kind }) => kind === 'held')).toContainEqual(
    expect.objectContaining({ channel: 'webhook', next_attempt_at: null, sent_at: null }),
  )
})
