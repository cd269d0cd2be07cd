import { en } from '#lib/language/en.ts'
import { sv } from '#lib/language/sv.ts'

import { FormIn } from '../support/browser/form-in.ts'
import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

test('input is preserved when the page changes its language, there and back', async ({
  interestPage,
  visitor,
  page,
}) => {
  await interestPage.open()
  const swedish = new FormIn(page)
  await swedish.fill(visitor)
  await swedish.unfold()
  await swedish.field('presentAccommodation.livingSpace').fill('74,5')
  await swedish.unfold('message')
  await swedish.field('interestNote').fill('Rad ett\n\nRad två')

  await page.getByRole('link', { name: en.languageName }).click()
  const english = new FormIn(page, en)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(english.field('person.lastName')).toHaveValue(visitor.lastName)
  await expect(english.field('presentAccommodation.livingSpace')).toBeVisible()
  await expect(english.field('presentAccommodation.livingSpace')).toHaveValue('74,5')
  await expect(english.field('interestNote')).toBeVisible()
  await expect(english.field('interestNote')).toHaveValue('Rad ett\n\nRad två')
  await expect(english.field('gdprApproval')).toBeChecked()
  // Its country was chosen from the start, and by nobody.
  await expect(english.field('address.city')).toBeHidden()

  await page.getByRole('link', { name: sv.languageName }).click()
  await expect(swedish.field('person.lastName')).toHaveValue(visitor.lastName)
  await expect(page).toHaveURL(/\/sv\//)
})

test('an interest can be sent after a change of language, once, and its receipt survives another change', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open()
  await new FormIn(page).fill(visitor)
  await page.getByRole('link', { name: en.languageName }).click()
  const english = new FormIn(page, en)
  await expect(english.field('person.firstName')).toHaveValue(visitor.firstName)
  await english.send()
  await expect(english.thanks).toBeFocused()

  await page.getByRole('link', { name: sv.languageName }).click()
  await expect(new FormIn(page).thanks).toBeVisible()
  await expect.poll(async () => (await ledgerOf(sandbox.url, visitor.email)).length).toBe(1)
})

test('the form is empty after a reload: its input was stored nowhere', async ({
  interestPage,
  visitor,
  page,
}) => {
  await interestPage.open()
  await new FormIn(page).fill(visitor)
  await page.getByRole('link', { name: en.languageName }).click()
  await expect(new FormIn(page, en).field('person.firstName')).toHaveValue(visitor.firstName)
  await page.reload()

  await expect(new FormIn(page, en).field('person.firstName')).toHaveValue('')
})

test('C3 the links to two other languages stand apart on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/sv')
  const gap = await page.getByRole('link', { name: en.languageName }).evaluate((link) => {
    const third = link.cloneNode(true)
    if (!(third instanceof Element)) throw new Error('expected a link')
    link.after(third)

    return third.getBoundingClientRect().left - link.getBoundingClientRect().right
  })

  expect(gap).toBeGreaterThanOrEqual(8)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
