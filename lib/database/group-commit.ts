import 'server-only'

import type { Row, Statement } from './database.ts'
import { StoreUnavailable } from './store-unavailable.ts'
import { waitForLock } from './wait-for-lock.ts'

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
