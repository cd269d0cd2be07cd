import { Client } from 'pg'

import { openPostgres } from '#lib/database/postgres/postgres.ts'

import { test as base, expect } from '../../support/flavours/store-test.ts'
import { jot, jotted, newTopic } from '../../support/jot.ts'
import { type Pgbouncer, startPgbouncer } from '../../support/postgres/start-pgbouncer.ts'
import { startOwnPostgres } from '../../support/postgres/start-postgres.ts'

const IGNORED = 'statement_timeout,lock_timeout,idle_in_transaction_session_timeout'

type Before = (address: string, settings?: Record<string, string>) => Promise<Pgbouncer>

/** Puts a PgBouncer in front of a server, and removes it after the test. */
const test = base.extend<{ before: Before }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  before: async ({}, use) => {
    const started: Pgbouncer[] = []
    await use(async (address, settings) => {
      const pooler = await startPgbouncer(address, settings)
      started.push(pooler)
      return pooler
    })
    for (const pooler of started) await pooler.stop()
  },
})

for (const [what, settings] of [
  ['refuses a session’s timeouts', {}],
  ['ignores a session’s timeouts', { ignore_startup_parameters: IGNORED }],
  [
    'ignores them in session mode',
    { ignore_startup_parameters: IGNORED, pool_mode: 'session', default_pool_size: '20' },
  ],
] as const) {
  test(`O2 the store works behind a PgBouncer that ${what}, and every wait has a timeout`, async ({
    makeStore,
    before,
  }) => {
    const direct = await makeStore()
    const pooled = (await before(direct, settings)).address(direct)
    const store = openPostgres(pooled)
    const topics = Array.from({ length: 30 }, newTopic)
    await Promise.all(topics.map((topic) => store.write([jot(topic), jot(newTopic())])))
    for (const topic of topics) expect(await store.read(jotted(topic))).toHaveLength(1)
    await store.forget()

    const holder = await connect(direct)
    const [held = ''] = topics
    await holder.query('begin')
    await holder.query('select 1 from alerts where topic = $1 for update', [held])
    const touch = { sql: `update alerts set raised_by = 'y' where topic = $held`, values: { held } }
    const began = performance.now()
    await expect(store.write([touch])).rejects.toMatchObject({ cause: { code: '55P03' } })
    await expect(store.read({ sql: 'select pg_sleep(60)' })).rejects.toMatchObject({
      cause: { code: '57014' },
    })
    expect(performance.now() - began).toBeLessThan(10_000)

    await holder.query('rollback')
    await holder.end()
    await store.write([touch])
    await store.close()
  })
}

test('O2 the settings of a transaction do not leak to the next client of the session', async ({
  makeStore,
  before,
}) => {
  const direct = await makeStore()
  const pooled = (await before(direct, { default_pool_size: '1' })).address(direct)
  const store = openPostgres(pooled)
  await store.write([jot(newTopic())])
  await store.close()
  const other = await connect(pooled)

  const { rows } = await other.query(
    `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`,
  )
  expect(rows).toEqual([{ statement: '0', lock: '0' }])
  await other.end()
})

test('O2 writes under the same key run one at a time through a PgBouncer too', async ({
  makeStore,
  before,
}) => {
  const direct = await makeStore()
  const store = openPostgres((await before(direct)).address(direct))
  const topic = newTopic()
  const once = {
    sql: `
      insert into messages (message_id, topic, channel, audience, kind, facts, created_at)
      select $id, $topic, 'mail', 'operator', 'x', '{}', '2026-01-01'
      where not exists (select 1 from messages where topic = $topic)`,
  }
  await Promise.all(
    Array.from({ length: 12 }, () =>
      store.write([{ ...once, values: { id: newTopic(), topic } }], { oneAtATime: topic }),
    ),
  )

  expect(
    await store.read({ sql: 'select 1 from messages where topic = $topic', values: { topic } }),
  ).toHaveLength(1)
  await store.close()
})

const REASONS: [string, (address: string) => string, Record<string, string>, RegExp][] = [
  [
    'has no such database',
    (address) => Object.assign(new URL(address), { pathname: '/nowhere' }).href,
    {},
    /it has no such database$/,
  ],
  [
    'refuses the login',
    (address) => withLogin(address, 'intresse:wrong'),
    { auth_type: 'plain' },
    /it refuses the login$/,
  ],
  [
    'is given no password',
    (address) => withLogin(address, 'intresse'),
    { auth_type: 'plain' },
    /it asks for a password, and the address holds none$/,
  ],
  [
    'pools statements',
    (address) => address,
    { pool_mode: 'statement' },
    /set pool_mode = transaction in PgBouncer$/,
  ],
  [
    'refuses options of the address',
    (address) => `${address}?options=-c%20work_mem%3D4MB`,
    {},
    /it refuses a parameter of the address, as PgBouncer does: take \?options=… out/,
  ],
]

for (const [what, change, settings, reason] of REASONS) {
  test(`O2 a PgBouncer that ${what} is named in the error`, async ({ makeStore, before }) => {
    const direct = await makeStore()
    const store = openPostgres(change((await before(direct, settings)).address(direct)))

    await expect(store.read({ sql: 'select 1' })).rejects.toThrow(reason)
    await store.close()
  })
}

test('O2 a PgBouncer that is full, or has lost its server, is named in the error', async ({
  before,
}) => {
  const server = await startOwnPostgres()
  const direct = await server.createDatabase()
  const { address } = await before(direct, { max_client_conn: '1' })
  const only = await connect(address(direct))
  const store = openPostgres(address(direct))
  await expect(store.read({ sql: 'select 1' })).rejects.toThrow(/it has no connection left$/)
  await only.end()

  await server.stop('fast')
  await expect(store.read({ sql: 'select 1' })).rejects.toThrow(
    /is it a pooler that cannot reach its PostgreSQL\?$/,
  )
  await store.close()
  await server.start()
  await server.remove()
})

function withLogin(address: string, login: string) {
  return address.replace(/\/\/[^@]*@/, `//${login}@`)
}

async function connect(address: string) {
  const client = new Client({ connectionString: address })
  client.on('error', () => {})
  await client.connect()

  return client
}
