import 'server-only'

/** Whether another process holds the lock: SQLITE_BUSY is 5, and its kinds have it in the last byte. */
export function isBusy(error: unknown) {
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    (error.errcode & 0xff) === 5
  )
}
