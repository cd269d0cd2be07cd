import type * as z from 'zod'

/**
 * A mistake in the app's configuration. The operator sees it as it is, so it never holds a value.
 */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly complaints: string[]

  constructor(complaints: string[]) {
    super(complaints.join('\n'))
    this.complaints = complaints
  }
}

/** One line for each complaint: its place, dotted, and the reason. */
export function configErrorsOf(error: z.ZodError, where: (path: string) => string) {
  return error.issues.map((issue) => `${where(issue.path.map(String).join('.'))}: ${issue.message}`)
}
