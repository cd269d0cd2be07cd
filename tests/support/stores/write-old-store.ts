import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'

import { Client } from 'pg'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { orderFault } from '../ledger.ts'
import { bodyOf, fetchToken, postJson } from '../post-interest.ts'
import { startPostgres } from '../postgres/start-postgres.ts'
import { runOutbox } from '../run-outbox.ts'
import { appSettings, makeFolder, makeKeys, startApp } from '../start-app.ts'

// Writes a store of this version, to be read by the versions after it: run it once in a release's
// own checkout, built, as `node tests/support/stores/write-old-store.ts --version 0.2.0`. A time
// is written as its distance from the end, in ms: a test makes it a time again.

const { values } = parseArgs({ options: { version: { type: 'string' } } })
if (!values.version) throw new Error('expected --version')
const folder = `tests/fixtures/stores/${values.version}`

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const HELD = { kind: 'refuse', shape: 'a' }
const STOPPED = { office: 'soderport', estateId: 'OBJ22417_2204410087' }
const ADDRESS = { streetAddress: 'Storgatan 1', zipCode: '753 31', city: 'Uppsala' }
const VILLA = { office: 'ekbacken', estateId: 'OBJ11385_1395932274' }

/** One interest for each state that a store can be left in, and how it came there. */
const VISITS = [
  { name: 'delivered' },
  { name: 'joined', isTwice: true },
  { name: 'held', fault: HELD },
  { name: 'withdrawn', fault: HELD },
  { name: 'erased', fault: HELD },
  { name: 'quarantined', more: { website: 'x' } },
  { name: 'uncertain', fault: { kind: 'resetAfterStore' } },
  { name: 'waiting', home: STOPPED },
  { name: 'sending', fault: { kind: 'silent' } },
] as const

await mkdir(folder, { recursive: true })
await write('sqlite')
await write('postgres')
process.exit(0)

async function write(engine: 'sqlite' | 'postgres') {
  const [temporary, sandbox] = [await makeFolder(), await startSandbox()]
  const postgres = engine === 'postgres' ? await startPostgres() : null
  const address = await postgres?.createDatabase()
  const settings = {
    ...(await appSettings(temporary.path, sandbox.url)),
    SECRET_KEYS: makeKeys(),
    DATABASE_URL: address ?? `file:${temporary.path}/intresse.db`,
    // Mails wait: nobody listens there.
    SMTP_URL: 'smtp://127.0.0.1:9',
    ALERT_EMAIL_FROM: 'intresse@intresse.example',
  }
  const app = await startApp(settings)
  await runOutbox(settings, 'pause', 'soderport')
  const receipts: Record<string, string> = {}
  for (const visit of VISITS) receipts[visit.name] = await make(visit)
  await untilStates(receipts)
  await fetch(`${app.url}/api/receipts/${receipts.withdrawn}/withdraw`, { method: 'POST' })
  await runOutbox(settings, 'erase', receipts.erased ?? '')
  await app.end('SIGKILL')

  // No key in the repository can be taken for one to use.
  const keysBackwards = [...settings.SECRET_KEYS].toReversed().join('')
  const tables = await readTables(settings.DATABASE_URL)
  const text = JSON.stringify({ keysBackwards, receipts, tables }, distance, 1)
  await writeFile(`${folder}/${engine}.json`, `${text}\n`)
  await writeFile(`${folder}/schema.sql`, await readSchema())
  await postgres?.remove()
  await sandbox.stop()
  await temporary.remove()

  async function make(visit: (typeof VISITS)[number]) {
    const home = 'home' in visit ? visit.home : VILLA
    const email = `${visit.name}@exempel.example`
    const fault = 'fault' in visit ? visit.fault : null
    await orderFault(sandbox.url, { match: { email }, fault })
    const visitor = { firstName: 'Åsa', lastName: visit.name, email, phone: '070-174 06 50' }
    const body = async () => ({
      ...bodyOf(visitor, await fetchToken(app.url, home), home),
      address: ADDRESS,
      ...('more' in visit ? visit.more : {}),
    })
    if ('isTwice' in visit) await postJson(app.url, await body())
    const answer = await postJson(app.url, await body())
    if (answer.status !== 202) throw new Error(`${visit.name}: ${await answer.text()}`)

    return String((await answer.json()).receiptId)
  }

  async function untilStates(all: Record<string, string>) {
    const wanted = { ...all, withdrawn: '', erased: '', joined: '' }
    for (const [state, id] of Object.entries(wanted).filter(([, each]) => each !== ''))
      for (;;) {
        const answer = await fetch(`${app.url}/api/receipts/${id}`)
        if ((await answer.json()).state === state) break
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
  }
}

async function readTables(address: string): Promise<Record<string, unknown[]>> {
  if (address.startsWith('file:')) {
    const store = new DatabaseSync(address.slice('file:'.length))
    const names = store.prepare("select name from sqlite_master where type = 'table'").all()
    return Object.fromEntries(
      names.map(({ name }) => [String(name), store.prepare(`select * from ${name}`).all()]),
    )
  }
  const client = new Client(address)
  await client.connect()
  const { rows } = await client.query(
    "select table_name from information_schema.tables where table_schema = 'public'",
  )
  const tables: Record<string, unknown[]> = {}
  for (const { table_name: name } of rows)
    tables[name] = (await client.query(`select * from ${name}`)).rows
  await client.end()

  return tables
}

/** The statements that made the tables: both engines run the same. */
async function readSchema() {
  const names = (await readdir('lib/database/migrations')).toSorted()
  const texts = await Promise.all(
    names.map((name) => readFile(`lib/database/migrations/${name}`, 'utf8')),
  )

  return ['create table migrations (name text primary key, ran_at text not null);', ...texts].join(
    '\n',
  )
}

function distance(_: string, value: unknown) {
  if (typeof value !== 'string' || !ISO.test(value)) return value

  return `@${Date.parse(value) - Date.now()}`
}
