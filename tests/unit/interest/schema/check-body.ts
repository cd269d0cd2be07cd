import { issuesOf } from '#lib/interest/issues-of.ts'
import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { type CheckedBody, interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

import { officeFields } from '../office-fields.ts'

/**
 * Tidies and checks a body as browser and server do. @returns the issues as `path: code`, and the
 * passed body
 */
export function checkBody(body: unknown, fields?: Partial<InterestFields>) {
  const { issues, passed } = checkIssues(body, fields)

  return { issues: issues.map(({ path, code }) => `${path}: ${code}`), passed }
}

/** The same, with the issues as they are. */
export function checkIssues(body: unknown, fields?: Partial<InterestFields>) {
  const result = interestSchemaFor(officeFields(fields)).safeParse(tidyInput(body))

  return { issues: result.success ? [] : issuesOf(result.error), passed: result.data }
}

/** The passed body. The test fails with the issues if the body did not pass. */
export function passedOf(body: unknown, fields?: Partial<InterestFields>): CheckedBody {
  const { issues, passed } = checkBody(body, fields)
  if (!passed) throw new Error(`expected a body that passes, and it has: ${issues.join(', ')}`)

  return passed
}
