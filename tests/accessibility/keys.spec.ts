import { OFFICE_PAGES } from '#lib/routes.ts'

import { expect, test } from '../support/flavours/browser-test.ts'
import { stopsOf } from './stops-of.ts'
import { VIEWS } from './views/views.ts'

const HOME = '/sv/ekbacken/OBJ11385_1395932274'
/** One page of each kind. The test e2e/embed-keys walks through those with frames. */
const WALKED = [
  'list',
  'office',
  'office-empty',
  ...Object.keys(OFFICE_PAGES),
  'estate-row-house-with-bids',
  'estate-flat-sold',
  '404',
  'form-empty',
  'form-errors',
  'form-failed',
  'form-sent',
  'form-no-script-errors',
  'receipt-held',
]

for (const { name, show, complaints = [] } of VIEWS.filter(({ name }) => WALKED.includes(name))) {
  test.describe(name, () => {
    test.use({ expectedErrors: complaints, reducedMotion: 'reduce' })

    test('every keyboard stop is visible, has a focus ring, and is large enough for touch', async ({
      page,
      stage,
    }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await show({ page, stage, locale: 'sv' })
      const stops = await stopsOf(page)

      expect(stops.length).toBeGreaterThan(0)
      expect(
        stops
          .filter(({ faults }) => faults.length > 0)
          .map(({ what, faults }) => [what, ...faults]),
      ).toEqual([])
    })
  })
}

test.describe('on an estate page', () => {
  test.use({ reducedMotion: 'reduce' })

  test('the first stop is the skip link, and the next one is in the main content', async ({
    page,
    interestPage,
  }) => {
    await page.goto(HOME)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: interestPage.words.page.skip })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })

    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test('the fields take the focus in document order, each once', async ({ page, interestPage }) => {
    await interestPage.open()
    await interestPage.unfoldAll()
    await page.locator('form.interest').evaluate((form) => {
      const first = form.querySelector<HTMLElement>('input:not([type=hidden])')
      first?.focus()
    })
    const come: number[] = []
    while (
      !(await interestPage.sendButton.evaluate((button) => button === document.activeElement))
    ) {
      come.push(await page.evaluate(placeOfFocus))
      await page.keyboard.press('Tab')
    }

    expect(come.length).toBeGreaterThan(10)
    expect(come).toEqual(come.toSorted((one, other) => one - other))
    // Each stop is reached once: the focus is never caught, and no stop is skipped.
    expect(new Set(come).size).toBe(come.length)
  })

  test('the gallery scrolls by keys, and releases the focus', async ({ page, interestPage }) => {
    await page.goto(HOME)
    const pictures = page.getByRole('region', { name: interestPage.words.estate.gallery })
    await pictures.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => pictures.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)

    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(pictures).not.toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(pictures).not.toBeFocused()
  })

  test('a fold opens and closes by keys', async ({ page, interestPage }) => {
    await interestPage.open()
    await page.locator('summary', { hasText: interestPage.words.form.presentAccommodation }).focus()
    await page.keyboard.press('Enter')
    await expect(interestPage.field('presentAccommodation.price')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(interestPage.field('presentAccommodation.price')).toBeHidden()
  })

  test('the form can be filled in and sent by keys alone', async ({
    page,
    interestPage,
    visitor,
  }) => {
    await interestPage.open()
    await interestPage.field('person.firstName').focus()
    await page.keyboard.type(visitor.firstName)
    await page.keyboard.press('Tab')
    await page.keyboard.type(visitor.lastName)
    await page.keyboard.press('Tab')
    await page.keyboard.type(visitor.email)
    await interestPage.field('gdprApproval').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')

    await expect(interestPage.thanks).toBeFocused()
  })
})

/** Runs in the page. The function returns the place of the focus among all that can take it. */
function placeOfFocus() {
  const all = [...document.querySelectorAll('*')]

  return document.activeElement ? all.indexOf(document.activeElement) : -1
}
