import { LOCALES } from '#lib/language/locales.ts'

import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

// Only a native post can do this: with a running script, the address would never become
// /api/interests.
test.use({ javaScriptEnabled: false, expectedErrors: [/status of 422/] })

for (const locale of LOCALES) {
  test(`without script, in ${locale}, the page returns with its input, and then leads to the receipt`, async ({
    interestPage,
    sandbox,
    visitor,
    page,
  }) => {
    await interestPage.open({ locale, hasScript: false })
    await interestPage.fill(visitor)
    await interestPage.field('email.emailAddress').fill('fel')
    await interestPage.unfold('message')
    await interestPage.field('interestNote').fill('Rad ett\n\nRad två')
    await interestPage.unfold()
    await interestPage.field('presentAccommodation.livingSpace').fill('58')
    await interestPage.send()

    await expect(page).toHaveURL(/\/api\/interests$/)
    await expect(page).toHaveTitle(new RegExp(`^${interestPage.words.form.error}: `))
    await expect(interestPage.summary.getByRole('link')).toHaveText([
      interestPage.words.issue.emailInvalid,
    ])
    await expect(interestPage.field('person.lastName')).toHaveValue(visitor.lastName)
    await expect(interestPage.field('interestNote')).toBeVisible()
    await expect(interestPage.field('interestNote')).toHaveValue('Rad ett\n\nRad två')
    await expect(interestPage.field('presentAccommodation.livingSpace')).toHaveValue('58')
    await expect(interestPage.field('presentAccommodation.livingSpace')).toBeVisible()
    await expect(interestPage.field('gdprApproval')).toBeChecked()
    await expect(interestPage.field('wishAdvertising')).not.toBeChecked()

    await interestPage.field('email.emailAddress').fill(visitor.email)
    await interestPage.send()

    await expect(page).toHaveURL(new RegExp(`/${locale}/receipts/[A-Za-z0-9_-]{22}$`))
    await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
    const [entry, ...more] = await ledgerOf(sandbox.url, visitor.email)
    expect(more).toEqual([])
    expect(entry?.body).toMatchObject({
      updatePerson: { lastName: visitor.lastName },
      presentAccommodation: { livingSpace: 58 },
      interestNote: expect.stringMatching(
        locale === 'en'
          ? /^Rad ett\n\nRad två\n\nSpråk: engelska\n\nRef: /
          : /^Rad ett\n\nRad två\n\nRef: /,
      ),
    })
  })
}

test('F36 S3 without script, going back and sending again is one interest, with a receipt for each press', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open({ hasScript: false })
  await interestPage.fill(visitor)
  await interestPage.send()
  await expect(page).toHaveURL(/\/receipts\//)
  const receipt = page.url()

  await page.goBack()
  await interestPage.fill(visitor)
  await interestPage.send()
  await expect(page).toHaveURL(/\/receipts\//)
  // A page's token is in every visitor's page: it cannot prove that this is the same visitor.
  expect(page.url()).not.toBe(receipt)
  await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
  expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test('the receipt shows state and notice, no personal data, and can be reloaded', async ({
  interestPage,
  visitor,
  page,
}) => {
  await interestPage.open({ hasScript: false })
  await interestPage.fill(visitor)
  await interestPage.send()
  await expect(page).toHaveURL(/\/receipts\//)
  await page.reload()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    interestPage.words.receipt.thanks,
  )
  await expect(page.getByText(/Ekbackens Fastighetsbyrå AB \(org\.nr 559000-0011\)/)).toBeVisible()
  const html = await page.content()
  for (const personal of [visitor.firstName, visitor.lastName, visitor.email])
    expect(html).not.toContain(personal)
})
