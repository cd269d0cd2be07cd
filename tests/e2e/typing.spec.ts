import { LOCALES } from '#lib/language/locales.ts'

import { comeToFirst } from '../support/browser/come-to.ts'
import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

test('V2 a form with inputs added by an extension is sent all the same', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open()
  await interestPage.fill(visitor)
  await page.evaluate(() => {
    const added = { 'ext-id': '1', 'person.ext': '1', person: '1', locale: 'xx', office: 'none' }
    for (const [name, value] of Object.entries(added)) {
      const input = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
      document.querySelector('form.interest')?.append(input)
    }
  })
  await interestPage.send()

  await expect(page.getByRole('heading', { name: interestPage.words.receipt.thanks })).toBeFocused()
  await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
  expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

for (const locale of LOCALES) {
  test(`V9 a name without a letter is an error when its field is left (${locale})`, async ({
    interestPage,
    page,
  }) => {
    await interestPage.open({ locale })
    await comeToFirst(page, interestPage, 'email.emailAddress')
    await interestPage.field('person.firstName').fill('--')
    await interestPage.field('person.lastName').focus()
    await interestPage.field('email.emailAddress').focus()

    await expect(page.getByText(interestPage.words.issue.firstNameMissing)).toBeVisible()
    await expect(page.getByText(interestPage.words.issue.lastNameMissing)).toHaveCount(0)
  })

  test(`V7 a foreign postcode is an error when its field is left, until its country is chosen (${locale})`, async ({
    interestPage,
    page,
  }) => {
    await interestPage.open({ locale })
    await comeToFirst(page, interestPage, 'email.emailAddress')
    await interestPage.unfold('address')
    await interestPage.field('address.zipCode').fill('0150')
    await interestPage.field('address.city').focus()
    await expect(page.getByText(interestPage.words.issue.zipCodeInvalid)).toBeVisible()

    await interestPage.field('address.countryCode').focus()
    await interestPage.field('address.countryCode').selectOption('NO')
    await interestPage.field('gdprApproval').focus()
    await expect(page.getByText(interestPage.words.issue.zipCodeInvalid)).toHaveCount(0)
  })
}

test('V7 V10 a value that Vitec cannot hold stops no visitor, and the broker reads it in the note', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  const firstName = 'Maria del Pilar Francisca de Paula'
  await interestPage.open()
  await interestPage.fill({ ...visitor, firstName })
  await interestPage.unfold()
  await interestPage.field('presentAccommodation.livingSpace').fill('ca 1,200 kvm')
  await interestPage.field('presentAccommodation.price').fill('3–4 mkr')
  await interestPage.send()

  await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
  const [entry] = await ledgerOf(sandbox.url, visitor.email)
  expect(entry?.body).toMatchObject({
    updatePerson: { firstName: 'Maria del Pilar Francisca de' },
    presentAccommodation: { livingSpace: 1_200 },
    interestNote: expect.stringMatching(
      /^Hela förnamnet: Maria del Pilar Francisca de Paula\nPris enligt besökaren: 3-4 mkr\nKälla: http\S+\n\nRef: /,
    ),
  })
})
