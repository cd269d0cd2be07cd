import 'server-only'

import type { Row, Statement } from './database.ts'
import { StoreUnavailable } from './store-unavailable.ts'

type Engine = {
  run(statement: Statement): Row[]
  exec(sql: string): void
  /** Throws when the file that is open is no longer the one at its path. */
  check(): void
}

type Waiting = {
  statements: Statement[]
  resolve(rows: Row[][]): void
  reject(error: unknown): void
}

/** How long another process may hold the lock before a write is refused, and how often it is asked for meanwhile. */
const LOCK_WAIT_MS = 2_000
const LOCK_ASK_MS = 20

/**
 * Lets all writes of one turn share one commit, and so one fsync. Each stands or falls by itself, and each is answered only when
 * the commit they share is on the disk.
 */
export function groupCommit(engine: Engine) {
  let waiting: Waiting[] = []

  function flush() {
    const group = waiting
    waiting = []
    commitSoon(engine, group, performance.now() + LOCK_WAIT_MS)
  }

  return (statements: Statement[]) =>
    new Promise<Row[][]>((resolve, reject) => {
      if (waiting.push({ statements, resolve, reject }) === 1) setImmediate(flush)
    })
}

// Waiting for a lock is done here and not in SQLite, which would hold up the whole process with it.
function commitSoon(engine: Engine, group: Waiting[], deadline: number) {
  try {
    engine.check()
    engine.exec('begin immediate')
  } catch (error) {
    if (isBusy(error) && performance.now() < deadline)
      setTimeout(commitSoon, LOCK_ASK_MS, engine, group, deadline)
    else refuse(group, error)
    return
  }
  commit(engine, group)
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

/** SQLITE_BUSY, 5. */
function isBusy(error: unknown) {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}

// The answer is held back until the commit: nobody may read "kept" before it is.
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
    // A full disk has rolled back by itself already.
  }
}
