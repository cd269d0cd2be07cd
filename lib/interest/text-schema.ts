import * as z from 'zod/mini'

import type { IssueCode } from './issue-codes.ts'

/** A text that is there and not too long. */
export function textSchema(lengthMax: number, missing: IssueCode, tooLong: IssueCode) {
  // `.length` and not zod's `maxLength`: zod counts code points, Vitec's .NET counts UTF-16 units.
  return z
    .string({ error: (issue) => (issue.input === undefined ? missing : 'fieldInvalid') })
    .check(
      z.minLength(1, missing),
      z.refine((value) => value.length <= lengthMax, tooLong),
    )
}
