import { expect, test } from '../house/page-test.ts'

test('the button on a phone leads to the form', async ({ page }) => {
  await page.goto('/sv/ekbacken/OBJ11385_1395932274')
  await page.getByRole('link', { name: 'Anmäl intresse' }).click()

  await expect(page).toHaveURL(/#interest$/)
  await expect(page.getByLabel('Förnamn')).toBeInViewport()
})
