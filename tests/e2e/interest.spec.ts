import { LOCALES, type Locale } from '#lib/language/locales.ts'

import { comeToFirst } from '../support/browser/come-to.ts'
import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

/** A number of each one's own: the note names an earlier interest from the same. */
const LAST_DIGITS: Record<Locale, number> = { sv: 61, en: 62 }

for (const locale of LOCALES) {
  test(`an interest sent in ${locale} is stored at Vitec with every field right`, async ({
    interestPage,
    sandbox,
    visitor,
    page,
    app,
  }) => {
    await interestPage.open({ locale })
    await interestPage.fill(visitor)
    await interestPage.field('person.cellPhone').fill(`070-174 06 ${LAST_DIGITS[locale]}`)
    await interestPage.unfold('address')
    await interestPage.field('address.streetAddress').fill('Storgatan 1')
    await interestPage.field('address.zipCode').fill('75320')
    await interestPage.field('address.city').fill('Uppsala')
    await interestPage.unfold()
    await interestPage.field('presentAccommodation.estateType').selectOption('HousingCooperative')
    await interestPage.field('presentAccommodation.livingSpace').fill('58,5')
    await interestPage.field('presentAccommodation.numberOfRooms').fill('2,5')
    await interestPage.field('presentAccommodation.price').fill('3 500 000 kr')
    await interestPage.field('presentAccommodation.other').fill('Balkong i söder')
    await interestPage.unfold('message')
    await interestPage.field('interestNote').fill('Går det att titta på tisdag?')
    await interestPage.field('wishAdvertising').check()
    await interestPage.send()

    await expect(
      page.getByRole('heading', { name: interestPage.words.receipt.thanks }),
    ).toBeFocused()
    await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
    const reference = await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()

    const [entry, ...more] = await ledgerOf(sandbox.url, visitor.email)
    expect(more).toEqual([])
    expect(entry?.body).toEqual({
      updatePerson: {
        firstName: visitor.firstName,
        lastName: visitor.lastName,
        cellPhone: `+467017406${LAST_DIGITS[locale]}`,
        gdprApprovalDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/),
        obtainThrough: 'Interest',
        customerId: 'M30011',
        address: { streetAddress: 'Storgatan 1', zipCode: '753 20', city: 'Uppsala' },
        email: { emailAddress: visitor.email },
        wishAdvertising: true,
      },
      estateId: 'OBJ11385_1395932274',
      presentAccommodation: {
        estateType: 'HousingCooperative',
        livingSpace: 58.5,
        numberOfRooms: 2.5,
        price: 3_500_000,
        other: 'Balkong i söder',
      },
      interestNote: [
        'Går det att titta på tisdag?\n\n',
        locale === 'en' ? 'Språk: engelska\n' : '',
        `Källa: ${app.url}/${locale}/ekbacken/OBJ11385_1395932274\n\nRef: ${reference}`,
      ].join(''),
      notifyUser: true,
    })
  })
}

test('an error appears beside its field and in a summary that takes the focus', async ({
  interestPage,
}) => {
  await interestPage.open()
  await interestPage.field('email.emailAddress').fill('fel')
  await interestPage.send()

  await expect(interestPage.summary).toBeFocused()
  await expect(interestPage.summary.getByRole('link')).toHaveText([
    interestPage.words.issue.firstNameMissing,
    interestPage.words.issue.lastNameMissing,
    interestPage.words.issue.emailInvalid,
    interestPage.words.issue.gdprApprovalMissing,
  ])
  await interestPage.summary
    .getByRole('link', { name: interestPage.words.issue.lastNameMissing })
    .click()
  await expect(interestPage.field('person.lastName')).toBeFocused()
  await expect(interestPage.field('person.lastName')).toHaveAccessibleDescription(
    /Skriv ditt efternamn/,
  )

  await interestPage.field('person.lastName').pressSequentially('Ek')
  await expect(interestPage.field('person.lastName')).not.toHaveAccessibleDescription(
    /Skriv ditt efternamn/,
  )
})

test('an error appears when its field is left, and not at fields not yet visited', async ({
  interestPage,
  page,
}) => {
  await interestPage.open()
  await comeToFirst(page, interestPage, 'person.firstName')
  await interestPage.field('person.lastName').focus()
  await interestPage.field('email.emailAddress').fill('namn@')
  await interestPage.field('person.cellPhone').focus()

  await expect(page.getByText(interestPage.words.issue.emailInvalid)).toBeVisible()
  await expect(page.getByText(interestPage.words.issue.firstNameMissing)).toHaveCount(0)
  await expect(page.getByText(interestPage.words.issue.contactMissing)).toHaveCount(0)
})

test.describe('errors that only the server can find', () => {
  test.use({ expectedErrors: [/status of 422/] })

  test('an impossible phone number is an error at its field, and the input stays', async ({
    interestPage,
    visitor,
  }) => {
    await interestPage.open()
    await interestPage.fill(visitor)
    await interestPage.field('person.cellPhone').fill('+999 123 456 78')
    await interestPage.send()

    await expect(interestPage.field('person.cellPhone')).toHaveAccessibleDescription(
      /Landskoden finns inte/,
    )
    await expect(interestPage.field('email.emailAddress')).toHaveValue(visitor.email)
    await expect(interestPage.summary).toBeFocused()
  })
})

test('F34 a double click is one interest', async ({ interestPage, sandbox, visitor, page }) => {
  await interestPage.open()
  await interestPage.fill(visitor)
  await interestPage.sendButton.dblclick()

  await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
  expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test('F36 S3 the same words sent again after a reload are one interest, with a receipt of their own', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  const references = []
  for (const _ of ['first', 'again']) {
    await interestPage.open()
    await interestPage.fill(visitor)
    await interestPage.send()
    await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
    references.push(await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent())
    await page.reload()
  }

  expect(references[1]).not.toBe(references[0])
  expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test.describe('when the network is down', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] })

  test('F37 all input is preserved, and the next press sends it', async ({
    interestPage,
    sandbox,
    visitor,
    page,
    context,
  }) => {
    await interestPage.open()
    await interestPage.fill(visitor)
    // The script loads at the first touch; then the train enters its tunnel.
    await interestPage.field('person.cellPhone').fill('fel')
    await interestPage.field('person.firstName').focus()
    await expect(page.getByText(interestPage.words.issue.phoneInvalid)).toBeVisible()
    await interestPage.field('person.cellPhone').fill('')
    await context.setOffline(true)
    await interestPage.send()

    await expect(page.getByText(interestPage.words.failure.offline)).toBeVisible()
    await expect(interestPage.field('email.emailAddress')).toHaveValue(visitor.email)

    await context.setOffline(false)
    await interestPage.send()
    await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()
    expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  })
})

test.describe('when the response is lost on its way', () => {
  test.use({ expectedErrors: [/ERR_(FAILED|INTERNET_DISCONNECTED)/] })

  test('the outcome is shown as unknown, and the next press finds the interest that the first one sent', async ({
    interestPage,
    sandbox,
    visitor,
    page,
    context,
  }) => {
    const tokens: unknown[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/interests')) tokens.push(request.postDataJSON().token)
    })
    // The request for the visitor's own token fails, so the page's token serves; then the phone
    // enters a tunnel after it has sent everything.
    await page.route('**/api/form-token?*', (route) => route.abort(), { times: 1 })
    await page.route(
      '**/api/interests',
      async (route) => {
        await route.fetch()
        await context.setOffline(true)
        await route.abort()
      },
      { times: 1 },
    )
    const { failure } = interestPage.words
    await interestPage.open()
    await interestPage.fill(visitor)
    await interestPage.send()
    await expect(page.getByRole('heading', { name: failure.noAnswerHeading })).toBeVisible()
    await expect(page.getByText(failure.noAnswer)).toBeVisible()

    await context.setOffline(false)
    await interestPage.send()
    await expect(interestPage.thanks).toBeVisible()
    expect(tokens).toEqual([tokens[0], tokens[0]])
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  })
})

test('the language switch stays on the same page', async ({ interestPage, page }) => {
  await interestPage.open()
  await page.getByRole('link', { name: 'English' }).click()

  await expect(page).toHaveURL(/\/en\/ekbacken\/OBJ11385_1395932274$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the form stores nothing in the browser and sends requests to the app alone', async ({
  interestPage,
  visitor,
  page,
  context,
  app,
}) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(app.url)) elsewhere.push(request.url())
  })
  await interestPage.open()
  await interestPage.fill(visitor)
  await interestPage.send()
  await expect(page.getByText(interestPage.words.receipt.state.delivered)).toBeVisible()

  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  expect(elsewhere).toEqual([])
})

test('a section that was opened for an error stays open while the error is corrected', async ({
  interestPage,
}) => {
  await interestPage.open()
  await interestPage.unfold()
  await interestPage.field('presentAccommodation.other').fill('a'.repeat(501))
  await interestPage.unfold()
  await interestPage.send()
  await expect(interestPage.field('presentAccommodation.other')).toBeVisible()

  await interestPage.field('presentAccommodation.other').clear()
  await interestPage.field('presentAccommodation.other').pressSequentially('3')
  await expect(interestPage.field('presentAccommodation.other')).toBeFocused()
  await expect(interestPage.field('presentAccommodation.other')).not.toHaveAccessibleDescription(
    /Korta texten/,
  )
  await expect(interestPage.field('presentAccommodation.other')).toBeVisible()
})

test.describe('when part of the script never loads', () => {
  test.use({ expectedErrors: [/ERR_FAILED|ChunkLoadError/] })

  test('the form is posted without it', async ({ interestPage, sandbox, visitor, page }) => {
    await interestPage.open()
    await page.route('**/_next/static/**', (route) => route.abort())
    await interestPage.fill(visitor)
    await interestPage.send()

    await expect(page).toHaveURL(/\/receipts\//)
    expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  })
})
