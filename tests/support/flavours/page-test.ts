import type { Page } from 'playwright/test'

import { InterestPage } from '../browser/interest-page.ts'
import { test as base, expect } from './app-test.ts'

type Flavour = { interestPage: InterestPage; expectedErrors: RegExp[]; quietConsole: undefined }

/** Tests in a browser. A page's errors fail its test, unless the test expects them. */
export const test = base.extend<Flavour>({
  interestPage: async ({ page }, use) => use(new InterestPage(page)),
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
