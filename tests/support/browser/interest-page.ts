import type { Page } from 'playwright/test'

import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { VILLA } from '../visitor.ts'
import { FormIn } from './form-in.ts'

/** An estate page as its visitor uses it. */
export class InterestPage extends FormIn {
  readonly page: Page

  constructor(page: Page) {
    super(page)
    this.page = page
  }

  async open({
    locale = 'sv' as Locale,
    office = VILLA.office as string,
    estateId = VILLA.estateId as string,
    /** The app's origin, for a browser that has no base URL. */
    origin = '',
    hasScript = true,
  } = {}) {
    this.words = phrasesFor(locale)
    await this.page.goto(`${origin}/${locale}/${office}/${estateId}`)
    if (hasScript) await this.wake()
  }

  /**
   * Triggers the script that the page loads when its form is near, and waits until the form uses
   * it.
   */
  async wake() {
    await this.page.waitForFunction(() => {
      const form = document.querySelector('form.interest')
      if (!document.querySelector('script[src^="/_next/"][async]'))
        form?.dispatchEvent(new Event('focusin'))
      // React marks the elements that it has hydrated.
      return !form || Object.keys(form).some((key) => key.startsWith('__reactProps'))
    })
  }
}
