import type { Page } from 'playwright/test'

import { htmlSnippet } from '#components/embed-guide/snippets.ts'

import type { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { shownForm } from '../../support/browser/shown-form.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'

/** The limit for "Good", by web.dev/cls. */
const SHIFT_MAX = 0.1

const SCREENS = {
  'a desk': { width: 1280, height: 800 },
  'a large desk': { width: 1920, height: 1080 },
  'a phone': { width: 390, height: 844 },
}

for (const [name, viewport] of Object.entries(SCREENS)) {
  for (const above of [1, 12]) {
    test(`P4 the page’s layout shift stays good while the form loads, on ${name}, ${above} lines down`, async ({
      agencyPage,
      page,
    }) => {
      await page.setViewportSize(viewport)
      await openSlowly(agencyPage, '<p>Lorem ipsum dolor sit amet.</p>'.repeat(above))
      await expect(agencyPage.form().sendButton).toBeVisible()
      await expect(page.locator('interest-form[data-ready]')).toHaveCount(1)
      await draw(page)

      expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT_MAX)
      expect(await heightsOf(page)).toEqual({ element: expect.any(Number), hole: 0 })
    })
  }
}

test('P4 another estate in the same frame moves no content below it', async ({
  agencyPage,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 3_000 })
  await openSlowly(agencyPage, '')
  await expect(page.locator('interest-form[data-ready]')).toHaveCount(1)
  await page.evaluate(() => {
    window.layoutShift = 0
    document.querySelector('interest-form')?.setAttribute('estate', 'OBJ11385_1401120331')
  })
  await expect(agencyPage.frameElement()).toHaveAttribute('src', /OBJ11385_1401120331/)
  await expect(page.locator('interest-form[data-ready]')).toHaveCount(1)
  await draw(page)

  expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT_MAX)
})

test.describe('when the form is unavailable', () => {
  test.use({ expectedErrors: [/Intresse:/] })

  test('P4 the page reserves no space', async ({ agencyPage, page }) => {
    await openSlowly(agencyPage, '', { office: '' })
    await expect(page.locator('interest-form[data-failed]')).toHaveCount(1)

    expect((await heightsOf(page)).element).toBeLessThan(60)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('P4 the page reserves no space for a form that never loads', async ({
    agencyPage,
    page,
  }) => {
    await page.goto(addressOf(agencyPage, ''))
    const box = await page.locator('interest-form').boundingBox()

    expect(box?.height).toBeLessThan(60)
  })
})

declare global {
  interface Window {
    layoutShift?: number
  }
}

/** The script and the frame each load after the page has been drawn without them. */
async function openSlowly(agencyPage: AgencyVisit, above: string, more = {}) {
  const { page } = agencyPage
  await page.addInitScript(() => {
    window.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.layoutShift = (window.layoutShift ?? 0) + Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of ['**/embed.js', '**/embed/sv/**'])
    await page.route(path, async (route) => {
      await draw(page)
      await route.fallback()
    })
  await page.goto(addressOf(agencyPage, above, more))
}

function addressOf({ agency }: AgencyVisit, above: string, more = {}) {
  const html = `${above}${htmlSnippet(shownForm(agency.app, more))}<p>After</p><footer>Foot</footer>`

  return `${agency.origin}/pasted?${new URLSearchParams({ trusted: '', html })}`
}

function draw(page: Page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

function shiftOf(page: Page) {
  return page.evaluate(() => window.layoutShift ?? Number.NaN)
}

/** The element's height, and how much of it is empty. */
function heightsOf(page: Page) {
  return page.evaluate(() => {
    const element = document.querySelector('interest-form')
    const frame = element?.shadowRoot?.querySelector('iframe')
    const [outer, inner] = [element, frame].map((each) => each?.getBoundingClientRect().height ?? 0)
    return { element: outer ?? 0, hole: (outer ?? 0) - (inner ?? 0) }
  })
}
