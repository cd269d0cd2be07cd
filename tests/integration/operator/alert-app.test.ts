import { DatabaseSync } from 'node:sqlite'

import { expect, test } from 'playwright/test'

import { alertWords } from '#lib/language/alert-words.ts'

import { appWithChannels } from '../../support/flavours/app-with-channels.ts'
import { INBOX_PASSWORD } from '../../support/inbox.ts'
import { orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'

const WITHIN_MS = 60_000

test('an interest that Vitec refuses is mailed to its office and alerted to the operator within a minute', async () => {
  test.setTimeout(120_000)
  const { sandbox, inbox, hook, app, leave } = await appWithChannels()
  const visitor = makeVisitor()
  await orderFault(sandbox.url, {
    match: { email: visitor.email },
    fault: { kind: 'refuse', shape: 'b' },
  })

  const answer = await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))
  const { reference } = await answer.json()
  const interest = () => inbox.mails.find(({ subject }) => subject.includes(reference))
  const alert = () =>
    inbox.mails.find(({ to, text }) => to[0]?.startsWith('drift') && text.includes(reference))
  await expect.poll(() => Boolean(interest() && alert()), { timeout: WITHIN_MS }).toBe(true)

  expect(interest()).toMatchObject({ to: ['intresse@ekbacken.example'], replyTo: visitor.email })
  expect(interest()?.text).toContain(visitor.lastName)
  const said = JSON.stringify([alert(), hook.posts, app.output()])
  expect(
    [visitor.firstName, visitor.lastName, visitor.email].filter((each) => said.includes(each)),
  ).toEqual([])
  expect(app.output()).not.toContain('nobodyToTell')

  await leave()
})

test('O1 a mail server that refuses our login is alerted by the webhook within a minute of the start', async () => {
  test.setTimeout(120_000)
  const { hook, app, leave } = await appWithChannels((url) =>
    url.replace(INBOX_PASSWORD, 'kanariefel'),
  )
  const told = () => hook.posts.filter(({ kind }) => kind === 'mailDown')
  await expect.poll(told, { timeout: WITHIN_MS }).toMatchObject([{ reason: 'EAUTH' }])

  expect(app.output()).toMatch(/"event":"mailServerFailed".*"code":"EAUTH"/)
  expect(JSON.stringify([hook.posts, app.output()])).not.toContain('kanariefel')

  await leave()
})

test('a form that somebody tests is told to the operator, and not to the office', async () => {
  test.setTimeout(120_000)
  const { hook, inbox, app, leave } = await appWithChannels()
  const home = 'office=ekbacken&estate=OBJ11385_1395932274&test='
  const { token } = await (await fetch(`${app.url}/api/form-token?${home}`)).json()
  expect((await postJson(app.url, bodyOf(makeVisitor(), token))).status).toBe(200)
  const told = () => hook.posts.filter(({ kind }) => kind === 'tested')
  await expect.poll(told, { timeout: WITHIN_MS }).toMatchObject([{ office: 'ekbacken' }])

  // On a Monday the office gets its weekly report besides.
  const { subject } = alertWords.tested({ office: 'Ekbackens Fastighetsbyrå' })
  const readers = () => inbox.mails.filter((mail) => mail.subject === subject).map(({ to }) => to)
  await expect.poll(readers, { timeout: WITHIN_MS }).toEqual([['drift@intresse.example']])
  const toOffice = inbox.mails.filter(({ to }) => to.includes('intresse@ekbacken.example'))
  expect(toOffice.filter((mail) => !mail.subject.startsWith('Allt fungerar'))).toEqual([])

  await leave()
})

test('a store locked by another program is alerted within a minute, and so is its recovery', async () => {
  test.setTimeout(180_000)
  const { folder, hook, leave } = await appWithChannels()
  const kinds = () => hook.posts.map(({ kind }) => kind)

  // The app may be writing at this moment.
  const other = new DatabaseSync(`${folder.path}/intresse.db`, { timeout: 10_000 })
  other.exec('begin immediate')
  await expect.poll(kinds, { timeout: WITHIN_MS }).toContain('storeDown')
  other.exec('rollback')
  other.close()
  await expect.poll(kinds, { timeout: WITHIN_MS }).toContain('storeBack')

  await leave()
})
