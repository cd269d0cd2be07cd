import { expect, test } from 'playwright/test'

import { HONEYPOT } from '#lib/interest/typed/read-form.ts'
import { sv } from '#lib/language/sv.ts'

import { appWithChannels } from '../../support/flavours/app-with-channels.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'

const WITHIN_MS = 60_000
const OFFICE = 'intresse@ekbacken.example'

test('T44 an office sends on and erases what waits from the link in its mail, and only a press counts', async () => {
  test.setTimeout(180_000)
  const { inbox, app, sandbox, leave } = await appWithChannels()
  const [caught, robot, held] = [makeVisitor(), makeVisitor(), makeVisitor()]
  await orderFault(sandbox.url, {
    match: { email: held.email },
    fault: { kind: 'refuse', shape: 'a' },
    times: 1,
  })
  const send = async (visitor: typeof caught, more = {}) => {
    const body = bodyOf(visitor, await fetchToken(app.url))
    return (await postJson(app.url, { ...body, ...more })).json()
  }
  const { reference } = await send(caught, { [HONEYPOT]: 'x' })
  const { reference: robots, receiptId } = await send(robot, { [HONEYPOT]: 'y' })
  const { reference: refused } = await send(held)
  const linksOf = () =>
    inbox.mails
      .filter(({ to }) => to.includes(OFFICE))
      .flatMap(({ text }) => /http\S+\/waiting\?link=\S+/.exec(text)?.[0] ?? [])
  // One mail tells of those that look like a robot's, and one of the one that was refused.
  await expect.poll(() => linksOf().length, { timeout: WITHIN_MS }).toBe(2)
  const [link = ''] = linksOf()

  const read = async (address: string | URL) => (await fetch(address)).text()
  const page = await read(link)
  expect(page).toContain(sv.waiting.title)
  for (const each of [reference, robots, refused]) expect(page).toContain(each)
  expect([caught, robot, held].filter(({ lastName }) => page.includes(lastName))).toEqual([])

  const pressOf = (html: string, mark: string) =>
    [...html.matchAll(/<form action="([^"]+)" method="post">.*?<\/form>/gs)]
      .filter(([form]) => form.includes(mark))
      .map(([, action = '']) => action.replaceAll('&amp;', '&'))[0] ?? ''
  const press = (action: string, origin = app.url) =>
    fetch(`${app.url}${action}`, { method: 'POST', redirect: 'manual', headers: { origin } })
  expect((await press(pressOf(page, reference), 'https://other.example')).status).toBe(403)
  expect(await ledgerOf(sandbox.url, caught.email)).toEqual([])

  // Released: each reaches Vitec.
  for (const each of [reference, refused])
    expect((await press(pressOf(page, each))).status).toBe(303)
  await expect
    .poll(async () => (await ledgerOf(sandbox.url, caught.email)).length, { timeout: WITHIN_MS })
    .toBe(1)
  await expect
    .poll(async () => (await ledgerOf(sandbox.url, held.email)).at(-1)?.outcome, {
      timeout: WITHIN_MS,
    })
    .toBe('stored')

  // Erased: the page asks first.
  const rest = await read(link)
  expect(rest).not.toContain(reference)
  const ask = /<a href="(\?link=[^"]+erase=[^"]+)"/.exec(rest)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const asked = await read(new URL(ask, link))
  expect(asked).toContain(sv.waiting.eraseTitle(robots))
  expect(await (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()).toMatchObject({
    state: 'quarantined',
  })
  const erased = await press(pressOf(asked, robots))
  expect(erased.status).toBe(303)
  const last = await read(new URL(erased.headers.get('location') ?? '', app.url))
  expect(last).toContain(sv.waiting.empty)
  expect(await (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()).toMatchObject({
    state: 'erased',
  })
  expect(await ledgerOf(sandbox.url, robot.email)).toEqual([])

  // A second press of one that is done, another office's page and another link do nothing.
  expect((await press(pressOf(page, reference))).status).toBe(303)
  expect(await read(link.replace('/ekbacken/', '/soderport/'))).toContain(sv.waiting.unknown)
  expect(await read(`${link}x`)).toContain(sv.waiting.unknown)
  expect((await press('/api/waiting/x?entry=x&act=erase')).status).toBe(404)

  await leave()
})
