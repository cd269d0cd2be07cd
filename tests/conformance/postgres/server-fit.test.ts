import { Client } from 'pg'

import { openPostgres } from '#lib/database/postgres/postgres.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { freePort } from '../../support/free-port.ts'
import { jot, jotted, newTopic } from '../../support/jot.ts'

async function complaintOf(address: string) {
  const store = openPostgres(address)
  const failure = await store.read({ sql: 'select 1' }).catch((error: unknown) => error)
  await store.close()
  expect(failure).toMatchObject({ name: 'StoreUnavailable' })

  return failure instanceof Error ? failure.message : ''
}

function withPart(address: string, parts: Partial<URL>) {
  return Object.assign(new URL(address), parts).href
}

test('an address without a server is reported in one line with the place and without the login', async () => {
  const port = await freePort()

  expect(
    await complaintOf(`postgres://kanarie:fagel@127.0.0.1:${port}/intresse?password=fagel`),
  ).toBe(`DATABASE_URL postgres://127.0.0.1:${port}/intresse: nobody answers there`)
})

test('a malformed address is reported in one line that does not quote it', async () => {
  expect(await complaintOf('postgres://kanarie:fa gel@[:1/x')).toMatch(
    /^DATABASE_URL postgres:\/\/…: [a-z ]+$/,
  )
})

test('a missing database or login is named in the error', async ({ makeStore }) => {
  const address = await makeStore()

  expect(await complaintOf(withPart(address, { pathname: '/nowhere' }))).toMatch(
    /\/nowhere: it has no such database$/,
  )
  expect(await complaintOf(withPart(address, { username: 'nobody' }))).toMatch(
    /it refuses the login$/,
  )
})

test('a server that confirms a commit before it is on the disk is refused', async ({
  makeStore,
}) => {
  const address = await makeStore()
  await inDatabase(
    address,
    `alter database ${new URL(address).pathname.slice(1)} set synchronous_commit = off`,
  )

  expect(await complaintOf(address)).toMatch(
    /: synchronous_commit is off: a power cut would lose receipts$/,
  )
})

test('O2 a read-only server, such as a standby, is reported at the start', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const store = openPostgres(address)
  await store.write([jot(newTopic())])
  await store.close()
  await inDatabase(
    address,
    `alter database ${new URL(address).pathname.slice(1)} set default_transaction_read_only = on`,
  )

  expect(await complaintOf(address)).toMatch(
    /: it only reads, as a standby does: name the server that takes writes$/,
  )
})

test('O2 a server without TLS is reported where the address requires it', async ({ makeStore }) => {
  expect(await complaintOf(`${await makeStore()}?sslmode=verify-full`)).toMatch(
    /: it offers no encrypted connections, and the address asks for one \(sslmode\)$/,
  )
})

test('a store that could not be opened is opened by a later call', async ({ makeStore }) => {
  const address = await makeStore()
  const name = new URL(address).pathname.slice(1)
  await inDatabase(address, `alter database ${name} set synchronous_commit = off`)
  const store = openPostgres(address)
  await expect(store.read({ sql: 'select 1' })).rejects.toMatchObject({ name: 'StoreUnavailable' })
  await inDatabase(address, `alter database ${name} set synchronous_commit = on`)

  // The first try's connection still has the old setting; only a new connection has the new one.
  await inDatabase(
    address,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  )
  await expect
    .poll(() => store.read({ sql: 'select 1 as one' }).catch(() => 'not yet'))
    .toEqual([{ one: 1 }])

  await store.close()
})

test('a write waits a limited time for a locked row, and a write that fails stores nothing', async ({
  makeStore,
}) => {
  const address = await makeStore()
  const store = openPostgres(address)
  const [held, other] = [newTopic(), newTopic()]
  await store.write([jot(held)])
  const holder = new Client({ connectionString: address })
  await holder.connect()
  await holder.query('begin')
  await holder.query('select 1 from alerts where topic = $1 for update', [held])

  const began = performance.now()
  const touch = { sql: `update alerts set raised_by = 'y' where topic = $held`, values: { held } }
  await expect(store.write([jot(other), touch])).rejects.toMatchObject({ name: 'StoreUnavailable' })
  expect(performance.now() - began).toBeLessThan(5_000)
  await holder.end()

  expect(await store.read(jotted(other))).toEqual([])
  await store.write([jot(other), touch])
  await store.close()
})

async function inDatabase(address: string, sql: string) {
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query(sql)
  await client.end()
}
