import 'server-only'

import type { Row, Statement } from './database.ts'
import { StoreUnavailable } from './store-unavailable.ts'

type Engine = {
  run(statement: Statement): Row[]
  exec(sql: string): void
  /** Throws when the open file is no longer the one at its path. */
  check(): void
}

type Waiting = {
  statements: Statement[]
  resolve(rows: Row[][]): void
  reject(error: unknown): void
}

/**
 * Lets all writes of one tick share one commit, and so one fsync. Each succeeds or fails by itself,
 * and each resolves only when the shared commit is on disk.
 */
export function groupCommit(engine: Engine) {
  let waiting: Waiting[] = []

  function flush() {
    const group = waiting
    waiting = []
    void commitSoon(engine, group)
  }

  return (statements: Statement[]) =>
    new Promise<Row[][]>((resolve, reject) => {
      if (waiting.push({ statements, resolve, reject }) === 1) setImmediate(flush)
    })
}

// The group runs without interruption from the lock to the commit: no reader sees rows that may be
// rolled back.
async function commitSoon(engine: Engine, group: Waiting[]) {
  try {
    await waitForLock(() => {
      engine.check()
      engine.exec('begin immediate')
      commit(engine, group)
    })
  } catch (error) {
    refuse(group, error)
  }
}

function commit(engine: Engine, group: Waiting[]) {
  try {
    const answers = group.map((write) => runOne(engine, write))
    engine.exec('commit')
    for (const answer of answers) answer()
  } catch (error) {
    rollBack(engine)
    refuse(group, error)
  }
}

function refuse(group: Waiting[], cause: unknown) {
  const failure = new StoreUnavailable('the store did not keep a write', { cause })
  for (const { reject } of group) reject(failure)
}

// The result is held back until the commit: no client may read "kept" before it is true.
function runOne(engine: Engine, { statements, resolve, reject }: Waiting) {
  engine.exec('savepoint one')
  try {
    const rows = statements.map((statement) => engine.run(statement))
    engine.exec('release one')
    return () => resolve(rows)
  } catch (error) {
    engine.exec('rollback to one')
    engine.exec('release one')
    const failure = new StoreUnavailable('the store refused a write', { cause: error })
    return () => reject(failure)
  }
}

function rollBack(engine: Engine) {
  try {
    engine.exec('rollback')
  } catch {
    // A full disk has already rolled back by itself.
  }
}

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
