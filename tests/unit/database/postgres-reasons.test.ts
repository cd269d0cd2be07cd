import { expect, test } from 'playwright/test'

import { openPostgres } from '#lib/database/postgres/postgres.ts'
import { postgresReason } from '#lib/database/postgres/reason.ts'

import {
  type Refusal,
  startRefusingPostgres,
} from '../../support/postgres/start-refusing-postgres.ts'

const CANARY = 'kanarie7f3a'

async function complaintFor(refusalOf: (parameters: Record<string, string>) => Refusal) {
  const server = await startRefusingPostgres(refusalOf)
  const store = openPostgres(server.address)
  const failure = await store.read({ sql: 'select 1' }).catch((error: unknown) => error)
  await store.close()
  server.stop()
  const complaint = failure instanceof Error ? failure.message : ''
  expect(complaint).toMatch(/^DATABASE_URL postgres:\/\/127\.0\.0\.1:\d+\/intresse: ./)

  return { complaint, startups: server.startups }
}

const TOLD: [string, string, RegExp][] = [
  ['28P01', `password authentication failed for user "${CANARY}"`, /it refuses the login$/],
  ['28000', `role "${CANARY}" is not permitted to log in`, /it refuses the login$/],
  [
    '28000',
    `no pg_hba.conf entry for host "10.0.0.1", user "${CANARY}", database "x", no encryption`,
    /it takes encrypted connections only: add \?sslmode=verify-full to the address$/,
  ],
  [
    '28000',
    `no pg_hba.conf entry for host "10.0.0.1", user "${CANARY}", database "x", SSL encryption`,
    /its pg_hba\.conf lets this login in from nowhere near here$/,
  ],
  ['08P01', 'SSL required', /it takes encrypted connections only/],
  ['3D000', `database "${CANARY}" does not exist`, /it has no such database$/],
  ['08P01', `no such database: ${CANARY}`, /it has no such database$/],
  ['53300', 'sorry, too many clients already', /it has no connection left$/],
  ['53300', `too many connections for role "${CANARY}"`, /it has no connection left$/],
  ['08P01', 'no more connections allowed (max_client_conn)', /it has no connection left$/],
  ['57P03', 'the database system is in recovery mode', /it is starting or stopping$/],
  ['57P03', 'the database system is not accepting connections', /it is starting or stopping$/],
  ['08P01', 'unsupported startup parameter: options', /take \?options=… out, or add the parameter/],
  ['XX000', `internal ${CANARY}`, /it refuses, with PostgreSQL’s code XX000$/],
]

for (const [code, message, told] of TOLD) {
  test(`O2 a server’s refusal with ${code}, ${message}, has its own reason and quotes no name`, async () => {
    const { complaint } = await complaintFor(() => ({ code, message }))

    expect(complaint).toMatch(told)
    expect(complaint).not.toContain(CANARY)
  })
}

test('O2 a pooler that refuses a session’s timeouts is called again without them', async () => {
  const { complaint, startups } = await complaintFor((parameters) =>
    parameters.statement_timeout
      ? { code: '08P01', message: 'unsupported startup parameter: statement_timeout' }
      : { code: '28P01', message: 'password authentication failed' },
  )

  expect(complaint).toMatch(/it refuses the login$/)
  expect(startups.map((each) => each.statement_timeout)).toEqual(['3500', undefined])
})

test('O2 an error without PostgreSQL’s code has its reason too, and only a connection timeout is called silence', () => {
  const said = (message: string, code = '') => postgresReason(code, new Error(message))

  expect(said('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')).toBe(
    'it asks for a password, and the address holds none',
  )
  expect(said('The server does not support SSL connections')).toMatch(/^it offers no encrypted/)
  expect(said('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT')).toMatch(/^its certificate/)
  expect(said('Connection terminated unexpectedly')).toMatch(/^it hangs up/)
  expect(said('Query read timeout')).toMatch(/^it takes connections and answers no question/)
  expect(said('timeout exceeded when trying to connect')).toBe('it does not answer')
})
