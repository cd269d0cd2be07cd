import { expect, test } from '../support/flavours/browser-test.ts'

const FLAT = 'ekbacken/OBJ11385_1412055108'
const SPANISH_HOUSE = 'soderport/OBJ22417_2210043390'

test('A4 a price that Vitec gives in EURO is shown in euros', async ({ page }) => {
  await page.goto(`/sv/${SPANISH_HOUSE}`)

  await expect(page.locator('.estate-head .amount')).toHaveText(/^395\s000\s€$/)
})

test('A5 the broker’s own words stand where no viewing is to come, marked as Swedish', async ({
  page,
}) => {
  await page.goto('/en/ekbacken/OBJ11385_1401120331')

  const words = page.getByText('Budgivning pågår. Ring Amir för en egen visning.')
  await expect(words).toHaveAttribute('lang', 'sv')
  await expect(page.getByText('No viewing is planned')).toHaveCount(0)
})

test('A5 the page shows no more viewings than the broker lets it', async ({ page }) => {
  await page.goto(`/sv/${FLAT}`)

  await expect(page.locator('.viewings li')).toHaveCount(2)
})

test('A6 a viewing of a whole day is a day without a time', async ({ page }) => {
  await page.goto('/sv/soderport/OBJ22417_2219006543')

  const wholeDay = page.locator('.viewings li', { hasText: 'Öppet hus hela dagen' })
  await expect(wholeDay.locator('time')).toHaveText(/^fredag \d+ \p{L}+$/u)
})

test('A7 a digital viewing says so, and one with registration leads to the form', async ({
  page,
}) => {
  await page.goto(`/en/${SPANISH_HOUSE}`)
  const viewing = page.locator('.viewings li')

  await expect(viewing).toContainText('Online viewing')
  await viewing.getByRole('link', { name: 'Sign up in advance' }).click()
  await expect(page).toHaveURL(/#interest$/)
})

test('A10 the broker’s number for the public is shown, not the mobile number', async ({ page }) => {
  await page.goto(`/sv/${SPANISH_HOUSE}`)

  await expect(page.getByRole('link', { name: '040-628 04 43' }).first()).toBeVisible()
  expect(await page.content()).not.toContain('46701740643')
})
