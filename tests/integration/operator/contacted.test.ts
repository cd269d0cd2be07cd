import { expect, test } from 'playwright/test'

import { sv } from '#lib/language/sv.ts'

import { appWithChannels } from '../../support/flavours/app-with-channels.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'

const WITHIN_MS = 60_000
/** A home of the office that confirms, and tells the home's brokers. */
const HOME = { office: 'soderport', estateId: 'OBJ22417_2204410087' }
const ADDRESS = { streetAddress: 'Ekgatan 7', zipCode: '753 20', city: 'Uppsala' }

test('T42 the visitor and the broker get their mails, and the broker’s press on the page is what counts', async () => {
  test.setTimeout(120_000)
  const { inbox, app, leave } = await appWithChannels()
  const visitor = makeVisitor()
  const body = { ...bodyOf(visitor, await fetchToken(app.url, HOME), HOME), address: ADDRESS }
  expect((await postJson(app.url, body)).ok).toBe(true)
  const to = (address: string) => inbox.mails.filter((mail) => mail.to.includes(address))
  await expect.poll(() => to(visitor.email).length, { timeout: WITHIN_MS }).toBe(1)
  await expect
    .poll(() => to('maja.lindskog@soderport.example').length, { timeout: WITHIN_MS })
    .toBe(1)

  const receipt = /http\S+\/receipts\/\S+/.exec(to(visitor.email)[0]?.text ?? '')?.[0] ?? ''
  expect((await fetch(receipt)).status).toBe(200)
  const [mail] = to('maja.lindskog@soderport.example')
  const link = new URL(/http\S+contacted\?link=\S+/.exec(mail?.text ?? '')?.[0] ?? '')

  // A program that checks mails follows links, and presses no button.
  const page = await (await fetch(link)).text()
  expect(await (await fetch(link)).text()).toContain(sv.contacted.yes)
  const [, action = ''] = /<form action="([^"]+)" method="post"/.exec(page) ?? []
  const press = (headers: Record<string, string>) =>
    fetch(`${app.url}${action}`, { method: 'POST', redirect: 'manual', headers })
  expect((await press({ origin: 'https://other.example' })).status).toBe(403)
  expect(await (await fetch(link)).text()).toContain(sv.contacted.yes)

  const pressed = await press({ origin: app.url })
  expect(pressed.status).toBe(303)
  const after = await (await fetch(new URL(pressed.headers.get('location') ?? '', app.url))).text()
  expect(after).toContain(sv.contacted.titleDone)
  expect(after).not.toContain(sv.contacted.yes)
  const [, undo = ''] = /<form action="([^"]+)" method="post"/.exec(after) ?? []
  const undone = await fetch(`${app.url}${undo}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: app.url },
  })
  expect(undone.status).toBe(303)
  expect(await (await fetch(link)).text()).toContain(sv.contacted.yes)

  const wrong = await fetch(`${app.url}/api/contacted/x`, {
    method: 'POST',
    headers: { origin: app.url },
  })
  expect(wrong.status).toBe(404)
  expect(await (await fetch(`${link}x`)).text()).toContain(sv.contacted.unknown)
  const said = `${mail?.raw} ${app.output()}`
  expect(
    [visitor.firstName, visitor.lastName, visitor.email].filter((each) => said.includes(each)),
  ).toEqual([])

  await leave()
})
