import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { sv } from '#lib/language/sv.ts'

import { comeTo, comeToFirst } from '../../support/browser/come-to.ts'
import { FormIn } from '../../support/browser/form-in.ts'
import { holdFormScript } from '../../support/browser/hold-form-script.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { VILLA } from '../../support/visitor.ts'

for (const lang of LOCALES) {
  const words = phrasesFor(lang)

  test(`V1 V6 a number in a frame is questioned at its field, and sent by the second press (${lang})`, async ({
    agencyPage,
    sandbox,
    visitor,
    page,
  }) => {
    await agencyPage.open(`plain?lang=${lang}`)
    const form = agencyPage.form(0, words)
    await form.fill(visitor)
    await comeTo(page, form, 'person.cellPhone')
    await form.field('person.cellPhone').fill('912 34 567')
    await page.keyboard.press('Tab')
    const question = words.issue.phoneCountryAsked.replace('%s', '+47 91 23 45 67')
    await expect(form.field('person.cellPhone')).toHaveAccessibleDescription(question)
    await expect(form.root.getByRole('status').filter({ hasText: question })).toHaveCount(1)

    await form.send()
    await expect(form.summary).toBeFocused()
    await expect(form.summary).toContainText(words.form.summaryAsked)
    await form.send()
    await expect(form.thanks).toBeFocused()
    await expect
      .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body)
      .toMatchObject({ updatePerson: { cellPhone: '+4691234567' } })
  })
}

test('V4 a near miss of a mail domain in a frame is questioned at its field', async ({
  agencyPage,
  visitor,
  page,
}) => {
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await comeToFirst(page, form, 'email.emailAddress')
  await form.fill(visitor)
  await form.field('email.emailAddress').fill('asa@outlok.com')
  await page.keyboard.press('Tab')

  await expect(form.field('email.emailAddress')).toHaveAccessibleDescription(
    sv.issue.emailNearMiss.replace('%s', 'asa@outlook.com'),
  )
})

test('a field focused before the form’s script has loaded is questioned like any other', async ({
  agencyPage,
  visitor,
  page,
}) => {
  const come = await holdFormScript(page)
  await agencyPage.open('plain')
  const form = agencyPage.form()
  const email = form.field('email.emailAddress')
  const checks = comeToFirst(page, form, 'email.emailAddress')
  await expect(email).toBeFocused()
  come()
  await checks
  await form.fill(visitor)
  await email.fill('asa@outlok.com')
  await page.keyboard.press('Tab')

  await expect(email).toHaveAccessibleDescription(
    sv.issue.emailNearMiss.replace('%s', 'asa@outlook.com'),
  )
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 422/] })

  test('V1 the returned frame asks, and the next press is the answer', async ({
    page,
    sandbox,
    visitor,
  }) => {
    const form = new FormIn(page)
    await page.goto(`/embed/sv/${VILLA.office}/${VILLA.estateId}`)
    await form.fill(visitor)
    await form.field('person.cellPhone').fill('070-174 06')
    await form.send()
    await expect(form.summary).toContainText(sv.issue.phoneShortAsked)
    await form.send()

    await expect(page).toHaveURL(/\/embed\/sv\/receipts\//)
    await expect
      .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body)
      .toMatchObject({ updatePerson: { cellPhone: '+467017406' } })
  })
})
