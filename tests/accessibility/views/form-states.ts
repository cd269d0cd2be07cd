import type { Page } from 'playwright/test'

import { HONEYPOT } from '#lib/interest/typed/read-form.ts'

import type { FormIn } from '../../support/browser/form-in.ts'
import { makeVisitor } from '../../support/visitor.ts'

/** Brings a newly opened form into a state, on its own page or in a frame. */
type FormState = {
  name: string
  bring(form: FormIn, page: Page): Promise<void>
  complaints?: RegExp[]
}

const ADDRESS = '**/api/interests'

export const FORM_STATES: FormState[] = [
  {
    name: 'empty',
    bring: (form) => form.unfoldAll(),
  },
  {
    name: 'errors',
    async bring(form) {
      await form.send()
      await form.summary.waitFor()
    },
  },
  {
    name: 'sending',
    async bring(form, page) {
      await form.fill(makeVisitor())
      // The request gets no response.
      await page.route(ADDRESS, () => {})
      await form.send()
      await form.root.getByRole('button', { name: form.words.form.sending }).waitFor()
    },
  },
  {
    name: 'failed',
    async bring(form, page) {
      await form.fill(makeVisitor())
      await page.route(ADDRESS, (route) =>
        route.fulfill({ status: 503, json: { code: 'storeUnavailable' } }),
      )
      await form.send()
      await form.root.getByText(form.words.failure.storeUnavailable).waitFor()
    },
    complaints: [/status of 503/],
  },
  {
    name: 'sent',
    async bring(form) {
      await form.fill(makeVisitor())
      await form.send()
      await form.root.getByText(form.words.receipt.stateWords.delivered).waitFor()
    },
  },
  {
    name: 'quarantined',
    async bring(form) {
      await form.fill(makeVisitor())
      await form.root.locator(`[name=${HONEYPOT}]`).evaluate((trap: HTMLInputElement) => {
        trap.value = 'https://robot.example'
      })
      await form.send()
      await form.root.getByText(form.words.receipt.stateWords.quarantined).waitFor()
    },
  },
  {
    name: 'no-script-errors',
    async bring(form) {
      // The form is posted the way a browser without script posts it.
      await form.root
        .locator('form.interest')
        .evaluate((element: HTMLFormElement) => element.submit())
      await form.summary.waitFor()
    },
    complaints: [/status of 422/],
  },
]
