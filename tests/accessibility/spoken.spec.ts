import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { expect, test } from '../support/flavours/browser-test.ts'

for (const locale of LOCALES) {
  const { form, issue, failure, receipt } = phrasesFor(locale)

  test.describe(`a screen reader, ${locale}`, () => {
    test('announces the errors: that the interest was not sent, and the fields to correct', async ({
      page,
      interestPage,
    }) => {
      await interestPage.open({ locale })
      await interestPage.send()

      await expect(interestPage.summary).toBeFocused()
      await expect(page.locator('form.interest')).toMatchAriaSnapshot(`
        - alert:
          - heading "${form.summary}" [level=2]
          - list:
            - listitem:
              - link "${issue.firstNameMissing}"
            - listitem:
              - link "${issue.lastNameMissing}"
      `)
      await expect(interestPage.field('person.firstName')).toHaveAccessibleDescription(
        new RegExp(issue.firstNameMissing),
      )
      await expect(interestPage.field('person.firstName')).toHaveAttribute('aria-invalid', 'true')
    })

    test('announces the sending and the receipt', async ({ page, interestPage, visitor }) => {
      await interestPage.open({ locale })
      await interestPage.fill(visitor)
      const status = page.locator('form.interest').getByRole('status')
      // A screen reader announces a status only if the region existed before its text.
      await expect(status).toHaveCount(1)
      await expect(status).toHaveText('')
      let answer = () => {}
      const answered = new Promise<void>((resolve) => {
        answer = resolve
      })
      await page.route('**/api/interests', async (route) => {
        await answered
        await route.continue()
      })
      await interestPage.send()

      await expect(status).toHaveText(form.sending)
      await expect(page.getByRole('button', { name: form.sending })).toBeFocused()
      await expect(page.getByRole('button', { name: form.sending })).toBeDisabled()

      answer()
      await expect(interestPage.thanks).toBeFocused()
      await expect(page.locator('.receipt')).toMatchAriaSnapshot(`
        - heading "${receipt.thanks}" [level=2]
        - status:
          - paragraph: ${receipt.state.delivered}
          - paragraph: ${receipt.stateWords.delivered}
      `)
    })

    test.describe('when the interest cannot be sent', () => {
      test.use({ expectedErrors: [/status of 503/] })

      test('announces the failure, its reason, that the input is kept, and the phone number to call', async ({
        page,
        interestPage,
        visitor,
      }) => {
        await page.route('**/api/interests', (route) =>
          route.fulfill({ status: 503, json: { code: 'storeUnavailable' } }),
        )
        await interestPage.open({ locale })
        await interestPage.fill(visitor)
        await interestPage.send()
        const alert = page.getByRole('alert').filter({ hasText: failure.heading })

        await expect(alert).toBeFocused()
        await expect(alert).toContainText(failure.storeUnavailable)
        await expect(alert).toContainText(failure.kept)
        await expect(alert.getByRole('link', { name: '018-174 06 00' })).toBeVisible()
        await expect(interestPage.field('person.lastName')).toHaveValue(visitor.lastName)
      })
    })
  })
}
