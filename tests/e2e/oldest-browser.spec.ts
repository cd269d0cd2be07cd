import type { BrowserContext, Frame, Page } from 'playwright/test'

import { ageBrowser, agedSheet } from '../support/browser/age-browser.ts'
import { InterestPage } from '../support/browser/interest-page.ts'
import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

const VILLA = 'ekbacken/OBJ11385_1395932274'

// The rules removed on the way change the hash of a style sheet.
test.use({ bypassCSP: true })

const PAGES: { name: string; show(page: Page, app: string): Promise<unknown> }[] = [
  { name: 'the estate page', show: (page, app) => page.goto(`${app}/sv/${VILLA}`) },
  { name: 'the frame', show: (page, app) => page.goto(`${app}/embed/sv/${VILLA}`) },
  {
    name: 'the frame on a picture',
    show: (page, app) => page.goto(`${app}/embed/sv/${VILLA}?ground=unknown`),
  },
  { name: 'the card', show: (page, app) => page.goto(`${app}/embed/sv/${VILLA}/card`) },
  { name: 'the 404 page', show: (page, app) => page.goto(`${app}/sv/ekbacken/OBJ11385_1`) },
  { name: 'the page that answers a post without script', show: showReturned },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme === 'light' ? 'light' : 'dark'} mode`, () => {
    test.use({ colorScheme, expectedErrors: [/status of 4/] })

    for (const { name, show } of PAGES) {
      test(`P1 ${name} has the same colours in the oldest supported browser`, async ({
        page,
        app,
        context,
      }) => {
        await show(page, app.url)
        const today = await coloursIn(page.mainFrame())
        await ageBrowser(context, app.url)
        await show(page, app.url)

        expect(today.length).toBeGreaterThan(5)
        expect(await coloursIn(page.mainFrame())).toEqual(today)
      })
    }
  })
}

test('P1 the whole journey works in the oldest supported browser, on the page and in the frame', async ({
  agencyPage,
  context,
  app,
  page,
  sandbox,
  visitor,
}) => {
  await ageBrowser(context, app.url)
  expect(await isAged(context, app.url)).toBe(true)

  await agencyPage.open('plain')
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeFocused()
  const interestPage = new InterestPage(page)
  await interestPage.open({ origin: app.url })
  await interestPage.fill({ ...visitor, firstName: 'Annan' })
  await interestPage.send()
  await expect(interestPage.thanks).toBeVisible()

  await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(2)
})

test('P1 the simulated old browser skips what it does not support', () => {
  expect(agedSheet('a{color:red;background:light-dark(#fff,#000)}b:has(c){top:0}')).toBe(
    'a{color:red;}.never{top:0}',
  )
})

async function isAged(context: BrowserContext, address: string) {
  const page = await context.newPage()
  await page.goto(`${address}/sv`)
  const left = await page.evaluate(() => ['groupBy' in Object, 'withResolvers' in Promise])
  await page.close()

  return !left.includes(true)
}

async function showReturned(page: Page, app: string) {
  await page.goto(`${app}/sv/${VILLA}`)
  await page.locator('form.interest').evaluate((form: HTMLFormElement) => form.submit())
  await page.getByRole('alert').getByRole('link').first().waitFor()
}

/** The colours of everything that is drawn. */
function coloursIn(frame: Frame) {
  return frame.evaluate(() =>
    Array.from(document.querySelectorAll('body, main, main *'), (element) => {
      const { color, backgroundColor, borderTopColor, borderLeftWidth } = getComputedStyle(element)
      return [element.tagName, color, backgroundColor, borderTopColor, borderLeftWidth].join(' ')
    }),
  )
}
