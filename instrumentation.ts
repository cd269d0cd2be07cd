/** Called once, before the server takes a request: what must be right is looked at here, and the worker begins. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { open } = await import('./lib/commands/open.ts')
  await open()
}

/** Next prints every error with all it carries before it asks us; nothing personal may be on one (lib/http/with-problems.ts). */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { logError } = await import('./lib/log/log.ts')
  logError('routeBroke', {}, error)
}
