import * as z from 'zod/mini'

import type { IssueCode } from './issue-codes.ts'

/** What a decoder writes in the place of a sign that it could not read. */
const REPLACEMENT = '\ufffd'

/** A text that is there, not too long, and came over whole. */
export function textSchema(lengthMax: number, missing: IssueCode, tooLong: IssueCode) {
  // `.length` and not zod's `maxLength`: zod counts code points, Vitec's .NET counts UTF-16 units.
  return z
    .string({ error: (issue) => (issue.input === undefined ? missing : 'fieldInvalid') })
    .check(
      z.minLength(1, missing),
      z.refine((value) => value.length <= lengthMax, tooLong),
      z.refine((value) => !value.includes(REPLACEMENT), 'textGarbled'),
    )
}

/** A person's name: a text with a letter in it. `--` and digits are typed to get past the field. */
export function nameSchema(lengthMax: number, missing: IssueCode, tooLong: IssueCode) {
  return textSchema(lengthMax, missing, tooLong).check(
    z.refine((value) => /\p{L}/u.test(value), missing),
  )
}
