import type * as z from 'zod'

/** What is wrong with how the app is set up. Shown to the operator as it is, so it never holds a value. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly complaints: string[]

  constructor(complaints: string[]) {
    super(complaints.join('\n'))
    this.complaints = complaints
  }
}

/** One line a complaint: where, dotted, and why. */
export function configErrorsOf(error: z.ZodError, where: (path: string) => string) {
  return error.issues.map((issue) => `${where(issue.path.map(String).join('.'))}: ${issue.message}`)
}
