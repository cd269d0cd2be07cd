import { expect, test } from '../house/page-test.ts'

test('the button on a phone leads to the form', async ({ page }) => {
  await page.goto('/sv/ekbacken/OBJ11385_1395932274')
  await page.getByRole('link', { name: 'Anmäl intresse' }).click()

  await expect(page).toHaveURL(/#interest$/)
  await expect(page.getByLabel('Förnamn')).toBeInViewport()
})

test('React waits until the form is near', async ({ page, interestPage, visitor }) => {
  const scripts = page.locator('script[src^="/_next/"][async]')
  await page.goto('/sv/ekbacken/OBJ11385_1395932274')
  await page.waitForLoadState('networkidle')
  expect(await scripts.count()).toBe(0)

  await page.mouse.wheel(0, 100_000)
  await expect(scripts).not.toHaveCount(0)
  await interestPage.wake()
  await interestPage.fill(visitor)
  await interestPage.send()
  await expect(interestPage.thanks).toBeVisible()
})
