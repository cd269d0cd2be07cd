import { DatabaseSync, StatementSync } from 'node:sqlite'

import { createWatch } from '../watch.ts'

/** Watches every statement and every commit of `node:sqlite` in this process. */
export function patchSqlite(name: string, skip: number) {
  const watch = createWatch(name, { left: skip })
  const { exec } = DatabaseSync.prototype
  const { all, run } = StatementSync.prototype

  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql) {
    if (/^(begin|rollback$)/.test(sql)) watch.forget()
    if (sql === 'commit') watch.strike('before')
    exec.call(this, sql)
    if (sql === 'commit') watch.strike('after')
  }
  StatementSync.prototype.all = function (this: StatementSync, ...given: unknown[]) {
    watch.before(this.sourceSQL)
    const rows = Reflect.apply(all, this, given)
    watch.after(this.sourceSQL, rows.length)
    return rows
  }
  StatementSync.prototype.run = function (this: StatementSync, ...given: unknown[]) {
    const result = Reflect.apply(run, this, given)
    watch.after(this.sourceSQL, Number(result.changes))
    return result
  }
}
