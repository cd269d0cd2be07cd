import 'server-only'

import { parseArgs } from 'node:util'

import { database } from '#lib/database/database.ts'
import { logToStandardError } from '#lib/log/log.ts'
import { exitOnConfigError } from '#lib/server/exit-on-config-error.ts'

import { type Done, mustNarrowOnly, USAGE, WrongUse } from './arguments.ts'
import { VERBS } from './verbs.ts'

/** An installation is checked before its store exists. */
const WITHOUT_STORE = ['check']

logToStandardError()
await exitOnConfigError(run)

async function run() {
  try {
    const { values, positionals } = read()
    const [verb = '', ...names] = positionals
    const act = VERBS.get(verb)
    if (values.help || verb === '') return void process.stdout.write(USAGE)
    if (!act) throw new WrongUse(`there is no verb ${verb}`)
    mustNarrowOnly(verb, values)

    if (WITHOUT_STORE.includes(verb)) return print(await act(names, values))
    // The first query comes before any calculation with time: on PostgreSQL the server's clock
    // counts, and it is known only after a query.
    await database().read({ sql: 'select 1' })
    print(await act(names, values))
    await database().close()
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    process.stderr.write(`outbox: ${error.message}\n\n${USAGE}`)
    process.exitCode = 2
  }
}

function print({ text, isDone = true }: Done) {
  process.stdout.write(text)
  process.exitCode = isDone ? 0 : 1
}

function read() {
  try {
    return parseArgs({
      args: namesLast(process.argv.slice(2)),
      allowPositionals: true,
      options: {
        state: { type: 'string' },
        office: { type: 'string' },
        estate: { type: 'string' },
        day: { type: 'string' },
        hour: { type: 'string' },
        reason: { type: 'string' },
        at: { type: 'string' },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : 'not understood')
  }
}

/** A receipt's id may begin with a hyphen without being an option. */
function namesLast(given: string[]) {
  const isId = (text: string) => /^-[A-Za-z0-9_-]{21}$/.test(text)

  return [...given.filter((text) => !isId(text)), '--', ...given.filter(isId)]
}
