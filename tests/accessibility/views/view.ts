import type { Page } from 'playwright/test'

import type { Locale } from '#lib/language/locales.ts'

import type { Stage } from '../../support/flavours/start-stage.ts'

export type Showing = { page: Page; stage: Stage; locale: Locale }

/** A page in one of its states, the same for both users: the tests and `npm run pictures`. */
export type View = {
  name: string
  show(showing: Showing): Promise<void>
  /** Errors that the browser's console reports of it, as expected. */
  complaints?: RegExp[]
}
