import type { Page } from 'playwright/test'

import type { FormIn } from './form-in.ts'

/** What only the one or the other of the judges holds. */
const MARKS = { 'email.emailAddress': 'bredbandsbolaget', 'person.cellPhone': 'nonGeographic' }

/** Comes to a field, and waits until what judges it is there. */
export async function comeTo(page: Page, form: FormIn, name: keyof typeof MARKS) {
  const judge = page.waitForResponse(
    async (answer) =>
      answer.request().resourceType() === 'script' && (await answer.text()).includes(MARKS[name]),
  )
  await form.field(name).focus()
  await (await judge).finished()
}
