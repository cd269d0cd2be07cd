import 'server-only'

/** The system's word for what went wrong; never a message, which may quote an address. */
export function errorCode(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined

  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : 'unexpected'
}
