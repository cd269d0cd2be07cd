import type { Page } from 'playwright/test'

import { en } from '#lib/language/en.ts'
import { sv } from '#lib/language/sv.ts'

import { FormIn } from '../support/browser/form-in.ts'
import { expect, test } from '../support/flavours/browser-test.ts'
import { ledgerOf } from '../support/ledger.ts'

/** A farm of an office that asks for everything, with one viewing to come. */
const FARM = { office: 'soderport', estateId: 'OBJ22417_2204410087' }
const ADDRESS = {
  'address.streetAddress': 'Ekvägen 1',
  'address.zipCode': '753 10',
  'address.city': 'Uppsala',
} as const

test('a visitor chooses a viewing and says that a home is to be sold, and the broker reads it first', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open(FARM)
  await interestPage.fill(visitor)
  await fillAddress(interestPage)
  const viewings = page.getByRole('group', { name: sv.form.label.viewing })
  await expect(viewings.getByRole('radio')).toHaveCount(3)
  // Nothing is chosen for the visitor.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await viewings.getByRole('radio').first().check()
  await homes(page).getByRole('radio', { name: sv.form.homeToSell.sell, exact: true }).check()
  await interestPage.field('valuation').check()
  await page.getByRole('radio', { name: 'På gång' }).check()
  await interestPage.send()
  await expect(interestPage.thanks).toBeFocused()
  // The office books: the place is booked beside the interest.
  await expect(page.getByText(sv.receipt.booking.delivered)).toBeVisible()

  await expect
    .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body)
    .toMatchObject({
      updatePerson: {
        categoryIds: ['KAT_SPEKULANT', 'KAT_SALJARE'],
        leadScore: 4,
        task: { predefinedTaskId: 'TSK_VARDERING', note: expect.stringMatching(/^Vill komma på/) },
      },
      interestNote: expect.stringMatching(
        /^Vill komma på visning: lördag \d+ \S+ 10\.00–12\.00\n\nHar en bostad som ska säljas\. Vill ha en värdering\nHar du lånelöfte\? På gång\n\nRef: /,
      ),
    })
})

test('the chosen answers are kept when the page changes its language', async ({
  interestPage,
  page,
}) => {
  await interestPage.open(FARM)
  await page.getByRole('radio', { name: sv.form.viewing.own }).check()
  await page.getByRole('radio', { name: sv.form.homeToSell.keep }).check()
  await page.getByRole('link', { name: en.languageName }).click()

  await expect(page.getByRole('radio', { name: en.form.viewing.own })).toBeChecked()
  await expect(page.getByRole('radio', { name: en.form.homeToSell.keep })).toBeChecked()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
})

test('at premises the form asks for the company, and for no home of the visitor’s', async ({
  interestPage,
  sandbox,
  visitor,
  page,
}) => {
  await interestPage.open({ office: 'soderport', estateId: 'OBJ22417_2219006543' })
  await expect(page.getByRole('group', { name: sv.form.label.homeToSell })).toHaveCount(0)
  await expect(page.getByText(sv.form.presentAccommodation)).toHaveCount(0)
  await interestPage.fill(visitor)
  await fillAddress(interestPage)
  await interestPage.field('company').fill('Ek Bygg AB')
  await interestPage.send()
  await expect(interestPage.thanks).toBeFocused()

  await expect
    .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body?.interestNote)
    .toMatch(/^Företag: Ek Bygg AB\n\nRef: /)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 422/] })

  test('a form that comes back keeps the chosen answers, and a frame asks the same', async ({
    sandbox,
    visitor,
    page,
  }) => {
    for (const path of [`sv/${FARM.office}`, `embed/sv/${FARM.office}`]) {
      const form = new FormIn(page)
      await page.goto(`/${path}/${FARM.estateId}`)
      await page.getByRole('radio', { name: sv.form.viewing.own }).check()
      await homes(page).getByRole('radio', { name: sv.form.homeToSell.none }).check()
      await form.send()
      await expect(form.summary).toBeVisible()
      await expect(page.getByRole('radio', { name: sv.form.viewing.own })).toBeChecked()
      await expect(homes(page).getByRole('radio', { name: sv.form.homeToSell.none })).toBeChecked()
    }
    const form = new FormIn(page)
    await form.fill(visitor)
    await fillAddress(form)
    await form.send()

    await expect(page).toHaveURL(/\/receipts\//)
    await expect
      .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body?.interestNote)
      .toMatch(/^Vill ha en egen visning\n\nHar ingen bostad att sälja\n\nRef: /)
  })
})

function homes(page: Page) {
  return page.getByRole('group', { name: sv.form.label.homeToSell })
}

async function fillAddress(form: FormIn) {
  for (const name of Object.keys(ADDRESS).filter(isAddress))
    await form.field(name).fill(ADDRESS[name])
}

function isAddress(name: string): name is keyof typeof ADDRESS {
  return name in ADDRESS
}
