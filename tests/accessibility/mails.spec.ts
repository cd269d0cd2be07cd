import { expect, test } from 'playwright/test'

import { HONEYPOT } from '#lib/interest/typed/read-form.ts'
import { sv } from '#lib/language/sv.ts'

import { appWithChannels } from '../support/flavours/app-with-channels.ts'
import { bodyOf, fetchToken, postJson } from '../support/post-interest.ts'
import { makeVisitor } from '../support/visitor.ts'
import { LOOKS, lookAt } from './views/looks.ts'
import { violationsIn } from './violations-in.ts'

const WITHIN_MS = 60_000
/** A home of the office that confirms, and tells the home's brokers. */
const HOME = { office: 'soderport', estateId: 'OBJ22417_2204410087' }
const ADDRESS = { streetAddress: 'Ekgatan 7', zipCode: '753 20', city: 'Uppsala' }

test('the mails, and the pages behind their links, have no violations', async ({ page }) => {
  const { inbox, app, leave } = await appWithChannels()
  const visitor = makeVisitor()
  const body = { ...bodyOf(visitor, await fetchToken(app.url, HOME), HOME), address: ADDRESS }
  expect((await postJson(app.url, body)).ok).toBe(true)
  const robot = { ...bodyOf(makeVisitor(), await fetchToken(app.url)), [HONEYPOT]: 'x' }
  expect((await postJson(app.url, robot)).ok).toBe(true)
  const mailOf = (part: string) => inbox.mails.find(({ text }) => text.includes(part))
  for (const part of ['/receipts/', '/contacted?', '/waiting?'])
    await expect.poll(() => Boolean(mailOf(part)), { timeout: WITHIN_MS }).toBe(true)

  for (const part of ['/receipts/', '/contacted?']) {
    await page.setContent(mailOf(part)?.html ?? '')
    await look()
  }

  const link = /http\S+contacted\?link=\S+/.exec(mailOf('/contacted?')?.text ?? '')?.[0] ?? ''
  await page.goto(link)
  await look()
  await page.getByRole('button', { name: sv.contacted.yes }).press('Enter')
  await expect(page.getByRole('button', { name: sv.contacted.yes })).toBeHidden()
  await look()
  await page.goBack()
  await page.goto(link)
  await expect(page.getByRole('button', { name: sv.contacted.yes })).toBeHidden()

  const waiting = /http\S+waiting\?link=\S+/.exec(mailOf('/waiting?')?.text ?? '')?.[0] ?? ''
  await page.goto(waiting)
  await look()
  await page.getByRole('link', { name: sv.waiting.erase }).click()
  await expect(page.getByText(sv.waiting.eraseWords)).toBeVisible()
  await look()
  await page.getByRole('button', { name: sv.waiting.eraseYes }).press('Enter')
  await expect(page.getByText(sv.waiting.empty)).toBeVisible()

  async function look() {
    for (const each of LOOKS) {
      await lookAt(page, each)
      expect.soft(await violationsIn(page), each.name).toEqual([])
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect.soft(isWide, each.name).toBe(false)
    }
  }

  await leave()
})
