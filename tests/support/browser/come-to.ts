import type { Page } from 'playwright/test'

import type { FormIn } from './form-in.ts'

/**
 * A word that occurs in react-hook-form only, which loads with the part of the form that checks.
 */
const FORM_MARK = 'onTouched'
/** A word that occurs in one judge only, by the field that loads it. */
const JUDGE_MARKS: Partial<Record<FieldName, string>> = {
  'email.emailAddress': 'bredbandsbolaget',
  'person.cellPhone': 'nonGeographic',
}

type FieldName = Parameters<FormIn['field']>[0]

/** Focuses the first field of a form, and waits until all checks of the field have loaded. */
export async function comeToFirst(page: Page, form: FormIn, name: FieldName) {
  const checks = scriptWith(page, FORM_MARK)
  await Promise.all([comeTo(page, form, name), checks])
}

/** Focuses a field, and waits until its judge has loaded. */
export async function comeTo(page: Page, form: FormIn, name: FieldName) {
  const mark = JUDGE_MARKS[name]
  const judge = mark && scriptWith(page, mark)
  await form.field(name).focus()
  await judge
}

async function scriptWith(page: Page, mark: string) {
  const script = await page.waitForResponse(
    async (answer) =>
      answer.request().resourceType() === 'script' && (await answer.text()).includes(mark),
  )
  await script.finished()
}
