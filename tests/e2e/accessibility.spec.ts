import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

import { expect, test } from '../house/page-test.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()

  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([])
}

async function expectNoSidewaysScroll(page: Page) {
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBeLessThanOrEqual(0)
}

for (const locale of ['sv', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme })

      test('the form is without violations empty, with errors and sent, and so is its receipt', async ({
        interestPage,
        visitor,
        page,
      }) => {
        await interestPage.open({ locale })
        await page.getByText(interestPage.words.form.presentAccommodation).click()
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)

        await interestPage.send()
        await expect(interestPage.summary).toBeFocused()
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)

        await interestPage.fill(visitor)
        await interestPage.send()
        await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
        await expectAccessible(page)

        await page.getByRole('link', { name: interestPage.words.receipt.open }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          interestPage.words.receipt.title,
        )
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      })
    })
  }
}

const estates = [
  'ekbacken/OBJ11385_1401120331',
  'ekbacken/OBJ11385_1388800412',
  'ekbacken/OBJ11385_1399001277',
  'ekbacken/OBJ11385_1377204519',
  'soderport/OBJ22417_2204410087',
  'soderport/OBJ22417_2210043390',
  'soderport/OBJ22417_2201187764',
  'ekbacken',
  'ekbacken/privacy',
  'ekbacken/embed',
  '',
]

for (const path of estates) {
  test(`/sv/${path} is without violations`, async ({ page }) => {
    await page.goto(`/sv/${path}`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}

test.describe('without script', () => {
  test.use({ expectedErrors: [/status of 422/] })

  test('the page that comes back with errors is without violations', async ({
    interestPage,
    page,
  }) => {
    await interestPage.open()
    // Posted natively, as without script; axe itself needs one.
    await page.locator('form.interest').evaluate((form: HTMLFormElement) => form.submit())
    await expect(page).toHaveURL(/\/api\/interests$/)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
