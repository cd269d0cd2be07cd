import type { Locator, Page } from 'playwright/test'

import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

const TOUCHES_MAX = 8

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

test('autofill without events lets a visitor send in few touches, and every filled value arrives', async ({
  page,
  interestPage,
  visitor,
  sandbox,
}) => {
  let touches = 0
  const touch = async (target: Locator) => {
    touches += 1
    await target.tap()
  }
  await interestPage.open()
  await touch(page.getByRole('link', { name: interestPage.words.estate.interest }))
  await touch(interestPage.field('person.firstName'))
  // The visitor takes the browser's offer.
  touches += 1
  await autofill(page, {
    'given-name': visitor.firstName,
    'family-name': visitor.lastName,
    email: visitor.email,
    tel: visitor.phone,
    'street-address': 'Storgatan 1',
    'address-line1': 'Storgatan 1',
    'postal-code': '753 20',
    'address-level2': 'Uppsala',
    country: 'SE',
  })
  await touch(interestPage.field('gdprApproval'))
  await touch(interestPage.sendButton)

  await expect(interestPage.thanks).toBeFocused()
  expect(touches).toBeLessThanOrEqual(TOUCHES_MAX)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  const [entry] = await ledgerOf(sandbox.url, visitor.email)
  expect(entry?.body).toMatchObject({
    updatePerson: {
      firstName: visitor.firstName,
      lastName: visitor.lastName,
      cellPhone: '+46701740650',
      address: { streetAddress: 'Storgatan 1', zipCode: '753 20', city: 'Uppsala' },
      email: { emailAddress: visitor.email },
    },
  })
})

test('every field about a person has an autocomplete purpose', async ({ page }) => {
  await page.goto('/sv/soderport/OBJ22417_2204410087')
  const fields = await page
    .locator('form.interest :is(input, select):not([type=hidden], [type=checkbox], [type=radio])')
    .evaluateAll((all) =>
      all
        .filter((field) => field.closest('[aria-hidden]') === null)
        .map((field) => [field.getAttribute('name'), field.getAttribute('autocomplete')]),
    )
  const isPersonal = ([name]: (string | null)[]) => /^(person|address|email)\./.test(name ?? '')

  expect(fields.filter(isPersonal).length).toBeGreaterThan(8)
  expect(fields.filter(isPersonal).filter(([, purpose]) => !purpose)).toEqual([])
})

/** Some browsers fill in a field without any event. */
async function autofill(page: Page, values: Record<string, string>) {
  await page.locator('form.interest').evaluate((form, given) => {
    for (const field of form.querySelectorAll('[autocomplete]')) {
      const value = given[field.getAttribute('autocomplete') ?? '']
      const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      if (isField && value) field.value = value
    }
  }, values)
}
