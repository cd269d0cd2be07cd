import 'server-only'

import type { Row, Statement } from './database.ts'
import { StoreUnavailable } from './store-unavailable.ts'

type Engine = { run(statement: Statement): Row[]; exec(sql: string): void }

type Waiting = {
  statements: Statement[]
  resolve(rows: Row[][]): void
  reject(error: unknown): void
}

/**
 * Lets all writes of one turn share one commit, and so one fsync. Each stands or falls by itself, and each is answered only when
 * the commit they share is on the disk.
 */
export function groupCommit(engine: Engine) {
  let waiting: Waiting[] = []

  function flush() {
    const group = waiting
    waiting = []
    commit(engine, group)
  }

  return (statements: Statement[]) =>
    new Promise<Row[][]>((resolve, reject) => {
      if (waiting.push({ statements, resolve, reject }) === 1) setImmediate(flush)
    })
}

function commit(engine: Engine, group: Waiting[]) {
  try {
    engine.exec('begin immediate')
    const answers = group.map((write) => runOne(engine, write))
    engine.exec('commit')
    for (const answer of answers) answer()
  } catch (error) {
    rollBack(engine)
    const failure = new StoreUnavailable('the store did not keep a write', { cause: error })
    for (const { reject } of group) reject(failure)
  }
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
