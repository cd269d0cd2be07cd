import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { comeTo, comeToFirst } from '../support/browser/come-to.ts'
import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

for (const locale of LOCALES) {
  test(`V1 a phone number too short is questioned when its field is left, and sent by the second press (${locale})`, async ({
    interestPage,
    sandbox,
    visitor,
    page,
  }) => {
    const { form, issue } = phrasesFor(locale)
    await interestPage.open({ locale })
    await interestPage.fill(visitor)
    await comeTo(page, interestPage, 'person.cellPhone')
    await interestPage.field('person.cellPhone').fill('070-174 06')
    await page.keyboard.press('Tab')

    const phone = interestPage.field('person.cellPhone')
    await expect(phone).toHaveAccessibleDescription(issue.phoneShortAsked)
    await expect(phone).not.toHaveAttribute('aria-invalid')
    await expect(page.getByRole('status').filter({ hasText: issue.phoneShortAsked })).toHaveCount(1)
    await expect(phone).not.toBeFocused()

    await interestPage.send()
    await expect(interestPage.summary).toBeFocused()
    await expect(interestPage.summary).toContainText(form.summaryAsked)
    await expect(interestPage.summary).toContainText(form.keepAnswer)
    expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(phone).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(interestPage.thanks).toBeFocused()
    await expect.poll(() => phoneOf(sandbox.url, visitor.email)).toBe('+467017406')
  })
}

test('V1 a number of an unknown country is an error at its field, and no press sends it', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open()
  await interestPage.fill(visitor)
  await comeTo(page, interestPage, 'person.cellPhone')
  await interestPage.field('person.cellPhone').fill('+999 123 456 78')
  await interestPage.field('person.firstName').focus()

  const phone = interestPage.field('person.cellPhone')
  const { phoneCountryUnknown } = interestPage.words.issue
  await expect(phone).toHaveAccessibleDescription(new RegExp(escaped(phoneCountryUnknown)))
  await expect(phone).toHaveAttribute('aria-invalid', 'true')
  for (const _ of ['first', 'again']) {
    await interestPage.send()
    await expect(interestPage.summary).toBeFocused()
  }
  expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])
})

test('V4 a near miss of a mail domain is questioned, and the corrected address is sent at once', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  const [name] = visitor.email.split('@')
  await interestPage.open()
  await comeToFirst(page, interestPage, 'email.emailAddress')
  await interestPage.fill(visitor)
  await interestPage.field('email.emailAddress').fill(`${name}@gmial.com`)
  await page.keyboard.press('Tab')
  await expect(interestPage.field('email.emailAddress')).toHaveAccessibleDescription(
    interestPage.words.issue.emailNearMiss.replace('%s', `${name}@gmail.com`),
  )

  await interestPage.send()
  await expect(interestPage.summary).toBeFocused()
  await interestPage.field('email.emailAddress').fill(visitor.email)
  await interestPage.send()
  await expect(interestPage.thanks).toBeVisible()
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test('V6 a changed number is questioned anew, and one with its country code is not', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  const { phoneCountryAsked } = interestPage.words.issue
  await interestPage.open()
  await interestPage.fill(visitor)
  const phone = interestPage.field('person.cellPhone')
  await comeTo(page, interestPage, 'person.cellPhone')
  for (const [typed, suggestion] of [
    ['912 34 567', '+47 91 23 45 67'],
    ['0171 1234567', '+49 171 1234567'],
  ] as const) {
    await phone.fill(typed)
    await interestPage.send()
    await expect(interestPage.summary).toBeFocused()
    await expect(interestPage.summary).toContainText(phoneCountryAsked.replace('%s', suggestion))
  }

  await phone.fill('+47 912 34 567')
  await interestPage.send()
  await expect(interestPage.thanks).toBeVisible()
  await expect.poll(() => phoneOf(sandbox.url, visitor.email)).toBe('+4791234567')
})

test('V1 the second click of a double click does not answer the question', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open()
  await interestPage.fill(visitor)
  await comeTo(page, interestPage, 'person.cellPhone')
  await interestPage.field('person.cellPhone').fill('070-174 06')
  await interestPage.sendButton.dblclick()

  await expect(interestPage.summary).toContainText(interestPage.words.issue.phoneShortAsked)
  // The button is still enabled.
  await interestPage.send()
  await expect(interestPage.thanks).toBeVisible()
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test.describe('where the phone check never loads', () => {
  test.use({ expectedErrors: [/status of 422/] })

  test('V1 the server asks, and the second press is the answer', async ({
    interestPage,
    sandbox,
    visitor,
    page,
  }) => {
    await interestPage.open()
    await interestPage.fill(visitor)
    // The browser fills in the field: the visitor has not focused it, so nothing was loaded for it.
    await interestPage.field('person.cellPhone').evaluate((field) => {
      if (field instanceof HTMLInputElement) field.value = '070-174 06'
    })
    const asked = page.waitForResponse('**/api/interests')
    await interestPage.send()
    expect((await asked).status()).toBe(422)
    await expect(interestPage.summary).toContainText(interestPage.words.issue.phoneShortAsked)

    await interestPage.send()
    await expect(interestPage.thanks).toBeVisible()
    await expect.poll(() => phoneOf(sandbox.url, visitor.email)).toBe('+467017406')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 422/] })

  for (const locale of LOCALES) {
    test(`V1 V4 the returned page asks, and the next press is the answer (${locale})`, async ({
      interestPage,
      sandbox,
      visitor,
      page,
    }) => {
      const { form, issue } = phrasesFor(locale)
      const email = `${visitor.email.split('@')[0]}@hotmail.nu`
      await interestPage.open({ locale, hasScript: false })
      await interestPage.fill({ ...visitor, email })
      await interestPage.field('person.cellPhone').fill('912 34 567')
      await interestPage.field('gdprApproval').uncheck()
      await interestPage.send()

      await expect(interestPage.summary).toContainText(form.summary)
      await expect(interestPage.summary.getByRole('link')).toHaveText([
        issue.emailNearMiss.replace('%s', email.replace('.nu', '.com')),
        issue.phoneCountryAsked.replace('%s', '+47 91 23 45 67'),
        issue.gdprApprovalMissing,
      ])
      // An answered question stays answered while the visitor corrects another mistake.
      await interestPage.field('person.cellPhone').fill('40 12 34 56')
      await interestPage.field('gdprApproval').check()
      await interestPage.send()
      await expect(interestPage.summary).toContainText(form.summaryAsked)
      await expect(interestPage.summary.getByRole('link')).toHaveText([
        issue.phoneCountryAsked.replace('%s', '+47 40 12 34 56'),
      ])

      await interestPage.send()
      await expect(page).toHaveURL(new RegExp(`/${locale}/receipts/`))
      await expect.poll(() => phoneOf(sandbox.url, email)).toBe('+4640123456')
    })
  }
})

async function phoneOf(sandbox: string, email: string) {
  const [entry] = await ledgerOf(sandbox, email)

  return Reflect.get(Object(entry?.body?.updatePerson), 'cellPhone')
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
