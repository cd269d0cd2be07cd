import type { Page } from 'playwright/test'

import { expect, test } from '../support/flavours/browser-test.ts'
import { VILLA } from '../support/visitor.ts'
import { slowPhone } from './slow-phone.ts'
import {
  followRequests,
  keepLargest,
  keepShifts,
  keepSlow,
  nextPaint,
  shiftOf,
} from './watch-page.ts'

const SHIFT_MAX = 0.02
const NEXT_PAINT_MS_MAX = 100
/**
 * The quietest round counts, for noise only ever adds: beside a second run of all tests the same
 * keys took 60 to 130 ms. A round below the bound ends them.
 */
const ROUNDS_MAX = 8
const NOTE = 'Går det att titta på tisdag? '.repeat(3)
const HOME = `/sv/${VILLA.office}/${VILLA.estateId}`

test.use({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, reducedMotion: 'reduce' })

test('the page of an estate does not shift while it loads on a slow phone and is read to its end', async ({
  page,
}) => {
  await page.addInitScript(keepShifts)
  await slowPhone(page)
  await page.goto(HOME)
  while (!(await isAtEnd(page))) await page.mouse.wheel(0, 500)
  await page.waitForLoadState('networkidle')

  expect(await shiftOf(page)).toBeLessThan(SHIFT_MAX)
})

test('the page does not shift while errors appear', async ({ page, interestPage }) => {
  await page.addInitScript(keepShifts)
  await slowPhone(page)
  await interestPage.open()
  await page.waitForLoadState('networkidle')
  // The first touch loads the checks of the form, and the first e-mail field the judge of e-mails.
  // A message shows while its field is left only if they have come.
  const allHasCome = followRequests(page)
  const touched = page.waitForResponse(/form-token/)
  await interestPage.field('person.firstName').fill('Åsa')
  await touched
  await interestPage.field('email.emailAddress').focus()
  await allHasCome()
  await interestPage.field('email.emailAddress').pressSequentially('fel')
  await page.keyboard.press('Tab')
  await expect(page.getByText(interestPage.words.issue.emailInvalid)).toBeVisible()
  await interestPage.send()
  await expect(interestPage.summary).toBeFocused()

  expect(await shiftOf(page)).toBeLessThan(SHIFT_MAX)
})

test('an error whose check loads late appears when the button is pressed, and the page does not shift', async ({
  page,
  interestPage,
}) => {
  const line = Promise.withResolvers<void>()
  await page.addInitScript(keepShifts)
  await interestPage.open()
  await page.waitForLoadState('networkidle')
  await page.route('**/_next/static/chunks/**', async (route) => {
    await line.promise
    await route.continue()
  })
  const checks = page.waitForRequest('**/_next/static/chunks/**')
  await interestPage.field('email.emailAddress').fill('fel')
  await checks
  await page.keyboard.press('Tab')
  const leftAt = await page.evaluate(() => performance.now())
  await page.waitForFunction((at) => performance.now() > at + 700, leftAt)
  line.resolve()
  await page.waitForLoadState('networkidle')
  await interestPage.send()
  await expect(interestPage.summary).toBeFocused()
  await expect(interestPage.summary).toContainText(interestPage.words.issue.emailInvalid)

  expect(await shiftOf(page)).toBeLessThan(SHIFT_MAX)
})

test('typed text appears at once on a slow phone', async ({ page, interestPage }) => {
  test.setTimeout(300_000)
  await page.addInitScript(keepSlow)
  await slowPhone(page)
  const rounds: number[] = []
  while (rounds.length < ROUNDS_MAX && !rounds.some((ms) => ms < NEXT_PAINT_MS_MAX)) {
    await interestPage.open()
    await page.evaluate(() => {
      window.slow = []
    })
    await interestPage.field('person.firstName').pressSequentially('Åsa-Märta')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Öström')
    await page.keyboard.press('Tab')
    await page.keyboard.type('asa.ostrom@exempel.example')
    await page.keyboard.press('Tab')
    await interestPage.unfold('message')
    await interestPage.field('interestNote').pressSequentially(NOTE)
    rounds.push(nextPaint(await page.evaluate(() => window.slow ?? [])))
  }

  expect(Math.min(...rounds), `${rounds}`).toBeLessThan(NEXT_PAINT_MS_MAX)
})

test('the first picture is the largest paint, preloaded in the head, with its space reserved', async ({
  page,
}) => {
  await page.addInitScript(keepLargest)
  const html = await (await page.goto(HOME))?.text()
  const first = page.locator('.gallery img').first()
  const [head = ''] = html?.split('</head>') ?? []

  // The browser reports it a moment after it has drawn.
  await expect.poll(() => page.evaluate(() => window.largest)).toBe('IMG')
  expect(await first.getAttribute('width')).toMatch(/^\d+$/)
  expect(await first.getAttribute('height')).toMatch(/^\d+$/)
  await expect(first).toHaveAttribute('fetchpriority', 'high')
  const preload = /<link rel="preload" as="image"[^>]*>/.exec(head)?.[0].replaceAll('&amp;', '&')
  expect(preload?.toLowerCase()).toContain(
    `imagesrcset="${await first.getAttribute('srcset')}"`.toLowerCase(),
  )
})

function isAtEnd(page: Page) {
  return page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1)
}
