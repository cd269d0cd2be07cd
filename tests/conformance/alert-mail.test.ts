import { checkMail } from '#lib/alerts/channels/mail-health.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { INBOX_PASSWORD } from '../support/inbox.ts'
import { hold, messages, minutesAfter, NIGHT, watchAndTell } from '../support/stores/alerts.ts'
import { accept } from '../support/stores/entries.ts'

test.use({ hasChannels: true })

const isAboutMail = ({ kind }: Record<string, unknown>) => kind === 'mailDown'

test.beforeEach(() => {
  globalThis.intresseMailHealth = undefined
})

test('O1 a mail server that refuses the login is alerted by the webhook, once, and not by mail', async ({
  inbox,
  hook,
}) => {
  inbox.isLocked = true
  await checkMail()
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 90))

  expect(hook.posts.filter(isAboutMail)).toMatchObject([{ reason: 'EAUTH' }])
  expect(hook.posts[0]?.text).toContain('godtar inte inloggningen')
  const kept = (await messages()).filter(isAboutMail)
  expect(kept.map(({ channel }) => channel)).toEqual(['webhook'])
  expect(JSON.stringify([hook.posts, kept])).not.toContain(INBOX_PASSWORD)
})

test('O1 a mail server that works, or works again, raises no alert', async ({ inbox, hook }) => {
  inbox.isLocked = true
  await checkMail()
  inbox.isLocked = false
  await checkMail()
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 25 * 60))

  expect(hook.posts.filter(isAboutMail)).toEqual([])
  expect((await messages()).filter(isAboutMail)).toEqual([])
})

test('O1 a login that is revoked later is alerted at the first mail', async ({ inbox, hook }) => {
  await checkMail()
  inbox.isLocked = true
  await hold(await accept({ now: NIGHT }))
  globalThis.intresseMailHealth = undefined
  await watchAndTell(NIGHT)
  // The call starts the mail check and does not wait for it.
  await watchAndTell(minutesAfter(NIGHT, 1))
  await checkMail()
  await watchAndTell(minutesAfter(NIGHT, 2))

  expect(hook.posts.filter(isAboutMail)).toMatchObject([{ reason: 'EAUTH' }])
})

test('O1 a full mailbox does not count as a mail server that is down', async ({ inbox, hook }) => {
  inbox.isFull = true
  await hold(await accept({ now: NIGHT }))
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 1))
  await checkMail()
  await watchAndTell(minutesAfter(NIGHT, 2))

  expect(hook.posts.filter(isAboutMail)).toEqual([])
})
