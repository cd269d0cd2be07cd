import { phrasesFor } from '#lib/language/phrases-for.ts'

import { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { InterestPage } from '../../support/browser/interest-page.ts'
import { FORM_STATES } from './form-states.ts'
import type { View } from './view.ts'

/** A page that can be both light and dark, and declares so. */
const HEAD = `<style>
  :root { color-scheme: light dark }
  body { background: Canvas; color: CanvasText; margin: 1rem }
</style>`

const FORMS: View[] = FORM_STATES.flatMap(({ name, bring, complaints }) => [
  {
    name: `form-${name}`,
    async show({ page, stage, locale }) {
      const interestPage = new InterestPage(page)
      await interestPage.open({ locale, origin: stage.app.url })
      await bring(interestPage, page)
    },
    complaints,
  },
  {
    name: `embed-${name}`,
    async show({ page, stage, locale }) {
      const visit = new AgencyVisit(page, stage.agency)
      await visit.open(`plain?lang=${locale}&head=${encodeURIComponent(HEAD)}`)
      const form = visit.form(0, phrasesFor(locale))
      await form.sendButton.waitFor()
      await bring(form, page)
    },
    complaints,
  },
])

/** The estate page's form and an agency's form, each in all its states, and in a dialog. */
export const FORM_VIEWS: View[] = [
  ...FORMS,
  {
    name: 'embed-button',
    async show({ page, stage, locale }) {
      const visit = new AgencyVisit(page, stage.agency)
      const more = encodeURIComponent('mode="button" mode-test')
      await visit.open(`plain?lang=${locale}&head=${encodeURIComponent(HEAD)}&more=${more}`)
      await page.waitForFunction(() => customElements.get('interest-form') !== undefined)
      await page.getByRole('link', { name: 'Plain link' }).click()
      await visit.form(0, phrasesFor(locale)).sendButton.waitFor()
    },
  },
]
