import 'server-only'

/**
 * The time that another process may hold the lock before we give up, and the interval of our
 * retries.
 */
const LOCK_WAIT_MS = 2_000
const LOCK_ASK_MS = 20

/**
 * Does the work as soon as no other process's lock blocks it. Waits here and not in SQLite, which
 * would block the whole process.
 */
export async function waitForLock<Result>(work: () => Result): Promise<Result> {
  const deadline = performance.now() + LOCK_WAIT_MS

  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, LOCK_ASK_MS))
  }
}

/**
 * Says whether another process holds the lock: SQLITE_BUSY is 5, and its variants have it in the
 * last byte.
 */
export function isBusy(error: unknown) {
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    (error.errcode & 0xff) === 5
  )
}
