import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base, expect } from 'playwright/test'

import { GOOD, openApp } from '../submission/open-app.ts'

/** Writes a file as secrets are mounted. @returns its path */
const test = base.extend<{ writeSecret: (text: string | Buffer) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  writeSecret: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'intresse-mounted-'))
    await use(async (text) => {
      const path = join(folder, randomBytes(4).toString('hex'))
      await writeFile(path, text)
      return path
    })
    await rm(folder, { recursive: true })
  },
})

test('a login mounted as a file is read, without its trailing line feed', async ({
  writeSecret,
}) => {
  const { VITEC_CREDENTIALS: _, ...rest } = GOOD
  const { logins } = await openApp({
    ...rest,
    VITEC_CREDENTIALS_FILE: await writeSecret('user:pass:word\n'),
    VITEC_CREDENTIALS_SODER_PORT_FILE: await writeSecret(' other:secret '),
    VITEC_READ_CREDENTIALS_SODER_PORT_FILE: await writeSecret('other:read'),
  })

  expect(logins).toEqual({
    ekbacken: { send: 'user:pass:word', read: 'user:pass:word' },
    'soder-port': { send: 'other:secret', read: 'other:read' },
  })
})

test('a key ring and a store mounted as files are read, and override the variables', async ({
  writeSecret,
}) => {
  const { settings } = await openApp({
    ...GOOD,
    SECRET_KEYS_FILE: await writeSecret(`mounted:${randomBytes(32).toString('base64')}\n`),
    DATABASE_URL_FILE: await writeSecret('file:/tmp/mounted.db'),
  })

  expect(settings).toMatchObject({
    SECRET_KEYS: [{ kid: 'mounted' }],
    DATABASE_URL: 'file:/tmp/mounted.db',
  })
})

test('the error of a file that cannot be read names its setting', async () => {
  const { complaints } = await openApp({ ...GOOD, SECRET_KEYS_FILE: '/nowhere/keys' })

  expect(complaints[0]).toMatch(/^SECRET_KEYS_FILE: the file it names cannot be read/)
})

test('a secret given in place of its file is not quoted', async () => {
  const { complaints } = await openApp({ ...GOOD, VITEC_CREDENTIALS_FILE: 'user:kanarie7f3a' })

  expect(complaints.join()).toContain('VITEC_CREDENTIALS_FILE')
  expect(complaints.join()).not.toContain('kanarie7f3a')
})

test('O3 a mounted file may begin with a byte order mark and end with a line feed', async ({
  writeSecret,
}) => {
  const { VITEC_CREDENTIALS: _, ...rest } = GOOD
  const { logins } = await openApp({
    ...rest,
    VITEC_CREDENTIALS_FILE: await writeSecret('\uFEFFuser:lösen\r\n'),
  })

  expect(logins?.ekbacken?.send).toBe('user:lösen')
})

test('O3 a mounted file in ISO-8859-1 is named in the error, and its login is not used', async ({
  writeSecret,
}) => {
  const { VITEC_CREDENTIALS: _, ...rest } = GOOD
  const { complaints } = await openApp({
    ...rest,
    VITEC_CREDENTIALS_FILE: await writeSecret(Buffer.from('user:kanarielösen', 'latin1')),
  })

  expect(complaints).toEqual([
    'VITEC_CREDENTIALS_FILE: the file it names is not UTF-8: save it as UTF-8',
  ])
})

test('an empty file counts as a missing setting', async ({ writeSecret }) => {
  const { SECRET_KEYS: _, ...rest } = GOOD
  const { complaints } = await openApp({ ...rest, SECRET_KEYS_FILE: await writeSecret('\n') })

  expect(complaints).toEqual([expect.stringMatching(/^SECRET_KEYS: /)])
})

test('other settings that end in _FILE are ordinary names', async () => {
  const { complaints, settings } = await openApp({
    ...GOOD,
    PORT_FILE: '/nowhere',
    LOG_FILE: 'x',
  })

  expect(complaints).toEqual([])
  expect(settings).toMatchObject({ OFFICES_FILE: GOOD.OFFICES_FILE })
})
