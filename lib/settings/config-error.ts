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
  return error.issues.map((issue) => {
    // What is wrong with a key stands inside the complaint about it.
    const [inner] = issue.code === 'invalid_key' ? issue.issues : []

    return `${where(issue.path.map(String).join('.'))}: ${inner?.message ?? issue.message}`
  })
}
