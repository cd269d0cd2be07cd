import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'
import { expect, test } from 'playwright/test'

import { mailServerOf } from '#lib/alerts/channels/mail-server.ts'

import { GOOD, openApp } from '../submission/open-app.ts'

const MAIL = { ALERT_EMAIL_FROM: 'intresse@byra.example', VITEC_CREDENTIALS: 'a:b' }
const SIGNS = 'write % as %25, # as %23, / as %2F, ? as %3F, @ as %40, : as %3A'

/** A word that is in each password, and must be in no complaint. */
const CANARY = 'kanarie7f3a'

const REFUSED: [string, string, string][] = [
  ['SMTP_URL', `smtp://user:100%sure${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:100%ff${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://us%er:${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:12#${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:pa#${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:12/${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:12?${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:p@12/${CANARY}@host.example`, SIGNS],
  ['SMTP_URL', `smtp://user:${CANARY}\n2@host.example`, SIGNS],
  ['SMTP_URL', `smtp://host.example/?pass=${CANARY}`, SIGNS],
  ['SMTP_URL', `smtp://${CANARY}@host.example`, 'must name both user and password, or neither'],
  ['SMTP_URL', `smtp://:${CANARY}@host.example`, 'must name both user and password, or neither'],
  ['SMTP_URL', `smtp://user:${CANARY}@ho,st`, 'names no host that there can be'],
  ['SMTP_URL', `smtp://user:${CANARY}@host.example:0`, 'names a port that is none'],
  ['SMTP_URL', 'smtp:///', 'names no host that there can be'],
  ['SMTP_URL', `${CANARY}.example:587`, 'must be smtp://… or smtps://…'],
  ['DATABASE_URL', `postgres://user:12#${CANARY}@host/db`, SIGNS],
  ['DATABASE_URL', `postgres://user:pa#${CANARY}@host/db`, SIGNS],
  ['DATABASE_URL', `postgres://user:12/${CANARY}@host/db`, SIGNS],
  ['DATABASE_URL', `postgres://user:12?${CANARY}@host/db`, SIGNS],
  ['DATABASE_URL', `postgres://user:50%ab${CANARY}@host/db`, SIGNS],
  ['DATABASE_URL', `postgres://user:${CANARY}\t@host/db`, SIGNS],
  ['DATABASE_URL', `postgres://user:${CANARY}@one,two/db`, 'must name one host'],
  ['DATABASE_URL', `postgres://u:${CANARY}@host/db?sslrootcert=/nowhere`, 'must be postgres://'],
  ['DATABASE_URL', `file://${CANARY}/intresse.db`, 'must be file:./<path> or file:/<path>'],
  ['DATABASE_URL', `file:${CANARY}.db?mode=ro`, 'without ~, options or #'],
  ['DATABASE_URL', `file:~/${CANARY}.db`, 'without ~, options or #'],
  ['ALERT_WEBHOOK_URL', `https://user:${CANARY}@hook.example/1`, 'must hold no login'],
  ['ALERT_WEBHOOK_URL', `https://hook.example/1#${CANARY}`, 'must hold no #: write it as %23'],
  ['ALERT_WEBHOOK_URL', `ftp://hook.example/${CANARY}`, 'must be an address such as'],
  ['ALERT_WEBHOOK_URL', `https://hook.example/${CANARY} 2`, 'must be an address such as'],
  ['ALERT_EMAIL_TO', `Drift <${CANARY}@byra.example>`, 'must be an e-mail address, one and'],
  [
    'ALERT_EMAIL_TO',
    `${CANARY}@byra.example, b@byra.example`,
    'must be an e-mail address, one and',
  ],
  ['ALERT_EMAIL_FROM', CANARY, 'must be an e-mail address, one and'],
  ['PUBLIC_URL', `https://user:12#${CANARY}@host.example`, 'must be a bare address'],
  ['VITEC_BASE_URL', `https://user:12/${CANARY}@host.example`, 'must be a bare address'],
]

for (const [name, value, complaint] of REFUSED) {
  test(`O1 ${name}=${JSON.stringify(value)} stops the start with an error that says what to write`, async () => {
    const { complaints } = await openApp({ ...GOOD, ...MAIL, [name]: value })

    expect(complaints).toHaveLength(1)
    expect(complaints[0]?.startsWith(`${name}: `)).toBe(true)
    expect(complaints[0]).toContain(complaint)
    expect(complaints[0]).not.toContain(CANARY)
  })
}

test('O1 a mounted SMTP_URL is checked like one that is set', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'intresse-mounted-'))
  const path = join(folder, 'smtp')
  await writeFile(path, `\uFEFFsmtp://user:100%sure${CANARY}@host.example\r\n`)
  const { complaints } = await openApp({ ...GOOD, ...MAIL, SMTP_URL_FILE: path })
  await rm(folder, { recursive: true })

  expect(complaints).toEqual([
    expect.stringMatching(/^SMTP_URL: holds a login that cannot be read/),
  ])
  expect(complaints.join()).not.toContain(CANARY)
})

const TAKEN: [string, string][] = [
  ['SMTP_URL', 'smtps://hej%40byra.example:p%25%23%2F%3F%40s@host.example'],
  ['SMTP_URL', 'smtp://hej@byra.example:p@ss@host.example:2525/'],
  ['SMTP_URL', 'smtp://mail.mäklarna.se'],
  ['SMTP_URL', 'smtp://mail_relay:25'],
  ['SMTP_URL', 'smtp://[::1]:25'],
  ['DATABASE_URL', 'postgres://user:100%sure@host/db'],
  ['DATABASE_URL', 'postgres://user:p@ss@host:6432/db?sslmode=verify-full'],
  ['DATABASE_URL', 'postgres://user:pw@/db?host=/var/run/postgresql'],
  ['DATABASE_URL', 'postgres://user:pw@%2Fvar%2Frun%2Fpostgresql/db'],
  ['DATABASE_URL', 'file:/var/lib/intresse/a b.db'],
  ['DATABASE_URL', 'file:///var/lib/intresse.db'],
  ['ALERT_WEBHOOK_URL', 'https://hook.example/services/T0/B0?x=%23'],
  ['ALERT_WEBHOOK_URL', 'http://127.0.0.1:9000/hook'],
  ['ALERT_EMAIL_TO', 'drift@mäklarna.se'],
  ['ALERT_EMAIL_TO', 'root@localhost'],
]

for (const [name, value] of TAKEN) {
  test(`O1 ${name}=${value} is accepted unchanged`, async () => {
    const { complaints, settings } = await openApp({ ...GOOD, ...MAIL, [name]: value })

    expect(complaints).toEqual([])
    expect(settings?.[name]).toBe(value)
  })
}

test('O1 PUBLIC_URL with umlauts becomes the origin that browsers send', async () => {
  const { settings } = await openApp({ ...GOOD, PUBLIC_URL: 'https://intresse.mäklarna.se/' })

  expect(settings?.PUBLIC_URL).toBe('https://intresse.xn--mklarna-5wa.se')
})

test('O1 the client receives the host, port and login of an accepted address', () => {
  expect(mailServerOf('smtps://hej%40byra.example:p%25%23%2F%3F%40s@host.example')).toMatchObject({
    host: 'host.example',
    port: 465,
    auth: { user: 'hej@byra.example', pass: 'p%#/?@s' },
  })
  expect(mailServerOf('smtp://hej@byra.example:p@ss@host.example:2525/')).toMatchObject({
    host: 'host.example',
    port: 2525,
    auth: { user: 'hej@byra.example', pass: 'p@ss' },
  })
  expect(mailServerOf('smtp://mail.mäklarna.se').host).toBe('mail.xn--mklarna-5wa.se')
  expect(mailServerOf('smtp://[::1]:25').host).toBe('::1')
  expect(new Client({ connectionString: 'postgres://user:100%sure@host:6432/db' })).toMatchObject({
    user: 'user',
    password: '100%sure',
    host: 'host',
    port: 6432,
    database: 'db',
  })
})

for (const address of ['http://hook.example/1', 'http://localhost.example/1', 'http://10.0.0.1/']) {
  test(`S8 npm start refuses ALERT_WEBHOOK_URL=${address}`, async () => {
    const { complaints } = await openApp({ ...GOOD, ALERT_WEBHOOK_URL: address })

    expect(complaints).toEqual([
      'ALERT_WEBHOOK_URL: must be https; plain http is safe on loopback addresses only',
    ])
  })
}
