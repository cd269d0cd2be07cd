/** Called once, before the server takes a request: what must be right is looked at here, and the worker begins. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { open } = await import('./lib/server/boot.ts')
  await open()
}

/** Next prints every error with all it carries before it asks us; in production the log takes that print's place (lib/http/report-to-log.ts). */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { logErrorSeldom } = await import('./lib/log/log-seldom.ts')
  logErrorSeldom('routeBroke', error)
}
