import { Client } from 'pg'

import { createWatch } from '../watch.ts'

type Watched = ReturnType<typeof createWatch> & { isOpen?: boolean }

/** Watches every statement and every commit of `pg` in this process, each connection separately. */
export function patchPostgres(name: string, skip: number) {
  const countdown = { left: skip }
  const watches = new WeakMap<object, Watched>()
  const query: (this: Client, ...given: unknown[]) => unknown = Client.prototype.query

  function patched(this: Client, ...given: unknown[]) {
    const sql = textOf(given[0])
    const watch: Watched = watches.get(this) ?? createWatch(name, countdown)
    watches.set(this, watch)
    watch.before(sql)
    if (/^\s*(begin|rollback)\b/i.test(sql)) watch.forget()
    if (/^\s*begin\b/i.test(sql)) watch.isOpen = true
    if (/^\s*commit\b/i.test(sql)) watch.strike('before')

    const ended = (result: unknown) => {
      watch.after(sql, rowsOf(result))
      if (/^\s*(commit|rollback)\b/i.test(sql)) watch.isOpen = false
      // Outside a transaction a statement is a transaction of its own.
      if (!watch.isOpen) watch.strike('after')
    }
    const last = given.at(-1)
    if (typeof last === 'function') {
      const callback = (error: unknown, result: unknown) => {
        if (!error) ended(result)
        last(error, result)
      }
      return query.call(this, ...given.slice(0, -1), callback)
    }
    const answer = query.apply(this, given)
    if (!(answer instanceof Promise)) return answer

    return answer.then((result: unknown) => {
      ended(result)
      return result
    })
  }
  Object.assign(Client.prototype, { query: patched })
}

function textOf(config: unknown) {
  if (typeof config === 'string') return config
  const isQuery = typeof config === 'object' && config !== null && 'text' in config

  return isQuery ? String(config.text) : ''
}

function rowsOf(result: unknown) {
  const isResult = typeof result === 'object' && result !== null && 'rowCount' in result

  return isResult ? Number(result.rowCount ?? 0) : 0
}
