import type { Page } from 'playwright/test'

import { registerOf } from '../../accessibility/views/register-of.ts'
import { AgencyVisit } from '../browser/agency-visit.ts'
import { InterestPage } from '../browser/interest-page.ts'
import { test as base, expect } from './app-test.ts'

type Own = {
  interestPage: InterestPage
  /** A visitor on the page of an agency that may embed our forms. */
  agencyPage: AgencyVisit
  expectedErrors: RegExp[]
  quietConsole: undefined
}

/** Tests in a browser. A page's errors fail its test, unless the test expects them. */
export const test = base.extend<Own, { register: string[] }>({
  /** Every text on the pages that we did not write. */
  register: [async ({ sandbox }, use) => use(await registerOf(sandbox.url)), { scope: 'worker' }],
  isEmbedded: [true, { scope: 'worker' }],
  baseURL: async ({ app }, use) => use(app.url),
  interestPage: async ({ page }, use) => use(new InterestPage(page)),
  agencyPage: async ({ page, agency, app }, use) => {
    agency.app = app.url
    await use(new AgencyVisit(page, agency))
  },
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const complaints = listen(page)
      await use(undefined)
      const unexpected = complaints.filter(
        (each) => !expectedErrors.some((expected) => expected.test(each)),
      )
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function listen(page: Page) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))

  return complaints
}
