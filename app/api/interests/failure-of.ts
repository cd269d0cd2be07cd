import 'server-only'

import { isFailureCode } from '#components/interest-form/failure-codes.ts'
import type { ProblemCode } from '#lib/http/problem.ts'

import type { Ending } from './receive-interest.ts'

type Refused = Extract<Ending, { ending: 'refused' }>

/** What a page says above the form, when it is not the fields that are wrong. */
export function failureOf({ code, issues = [] }: Refused) {
  if (issues.some((issue) => issue.code === 'estateClosed')) return 'estateClosed'

  return code === 'interestInvalid' ? undefined : failureFor(code)
}

/** What is said beside the fields. */
export function issuesToShow({ issues = [] }: Refused) {
  return issues.filter(({ code }) => code !== 'estateClosed')
}

function failureFor(code: ProblemCode) {
  return isFailureCode(code) ? code : 'other'
}
