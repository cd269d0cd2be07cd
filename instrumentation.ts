/**
 * Next calls this once, before the server accepts a request: it checks what must be right and
 * starts the worker.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { open } = await import('./lib/server/boot.ts')
  await open()
}

/**
 * Next prints every error in full before it calls us; in production our log replaces that output
 * (lib/http/report-to-log.ts).
 */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { logErrorSeldom } = await import('./lib/log/log-seldom.ts')
  logErrorSeldom('routeBroke', error)
}
