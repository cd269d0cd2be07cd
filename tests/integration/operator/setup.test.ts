import { execFile } from 'node:child_process'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'

import { test as base, expect } from 'playwright/test'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { freePort } from '../../support/free-port.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

const PROGRAM = resolve('lib/cli/setup.mjs')

type Setup = (...parameters: string[]) => Promise<{ status: number; said: string }>

const test = base.extend<{ folder: string; sandbox: Sandbox; setup: Setup }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  folder: async ({}, use) => {
    const folder = await makeFolder()
    await use(folder.path)
    await folder.remove()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox()
    await use(sandbox)
    await sandbox.stop()
  },
  setup: async ({ folder }, use) => {
    await writeFile(join(folder, 'login'), 'sandbox:sandbox\n')
    await use(
      (...parameters) =>
        new Promise((done) => {
          const child = execFile(
            process.execPath,
            ['--conditions=react-server', PROGRAM, ...parameters],
            { cwd: folder, env: { PATH: process.env.PATH, NODE_ENV: 'production' } },
            (_, stdout, stderr) => done({ status: child.exitCode ?? -1, said: stdout + stderr }),
          )
          child.stdin?.end()
        }),
    )
  },
})

const ANSWERS = {
  office: 'ekbacken',
  name: 'Ekbackens Fastighetsbyrå',
  'customer-id': 'M30011',
  'organisation-number': '559000-0011',
  email: 'hej@ekbacken.example',
  phone: '018-174 06 00',
  'privacy-policy': 'https://www.ekbacken.example/integritet',
  'crm-retention': 'i tolv månader',
  'crm-retention-en': 'for twelve months',
  'login-file': 'login',
}

async function flags(sandbox: Sandbox, more: Record<string, string> = {}) {
  const port = String(await freePort())
  const answers = {
    ...ANSWERS,
    'public-url': `http://127.0.0.1:${port}`,
    port,
    vitec: sandbox.url,
    ...more,
  }

  return Object.entries(answers).map(([flag, answer]) => `--${flag}=${answer}`)
}

test('two files are written and checked, and an app with them takes an interest to Vitec', async ({
  folder,
  sandbox,
  setup,
}) => {
  test.setTimeout(240_000)
  const { status, said } = await setup(...(await flags(sandbox)))
  expect(said).toContain('offices.json: wrote ekbacken')
  expect(said).toMatch(/interest +send +yes/)
  expect(status).toBe(0)
  expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600)

  const written = parseEnv(await readFile(join(folder, '.env'), 'utf8'))
  const { PORT = '' } = written
  const app = await startApp({
    ...written,
    PORT,
    OFFICES_FILE: join(folder, 'offices.json'),
    DATABASE_URL: `file:${folder}/data/intresse.db`,
  })
  const visitor = makeVisitor()
  await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  await app.end()
})

test('once more it changes nothing that is right, whatever a flag says', async ({
  folder,
  sandbox,
  setup,
}) => {
  const given = await flags(sandbox)
  await setup(...given)
  const read = () =>
    Promise.all(['.env', 'offices.json'].map((name) => readFile(join(folder, name), 'utf8')))
  const first = await read()
  await chmod(join(folder, '.env'), 0o644)

  const again = await setup('--name=Another name', '--proxies=7')
  expect(again.status).toBe(0)
  expect(again.said).toContain('--name: another answer is in the file already, and stays')
  expect(again.said).toContain('.env: as it was')
  expect(again.said).not.toContain('Another name')
  expect(await read()).toEqual(first)
  expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600)
})

test('what is missing or wrong is named, all of it, and nothing is written', async ({
  folder,
  sandbox,
  setup,
}) => {
  const none = await setup()
  expect(none.status).toBe(2)
  for (const flag of Object.keys(ANSWERS).filter((each) => each !== 'port'))
    expect(none.said).toContain(`setup: --${flag}: missing`)

  const wrong = await setup(
    ...(await flags(sandbox, {
      office: 'Not A Key',
      'organisation-number': '12',
      'public-url': 'http://elsewhere.example',
      origins: 'https://www.ekbacken.example, http://plain.example',
      store: 'mysql://x',
    })),
  )
  expect(wrong.status).toBe(2)
  for (const flag of ['office', 'organisation-number', 'public-url', 'origins', 'store'])
    expect(wrong.said).toContain(`setup: --${flag}: `)
  expect(wrong.said.match(/^setup: /gm)).toHaveLength(5)
  expect((await setup('--nonsense=1')).said).toContain('--nonsense')

  await writeFile(join(folder, 'offices.json'), '{ not json')
  expect((await setup(...(await flags(sandbox)))).said).toContain('offices.json: is not JSON')
  await expect(stat(join(folder, '.env'))).rejects.toThrow()
})

test('the lines of a file of one’s own stay, and another office is added beside the first', async ({
  folder,
  sandbox,
  setup,
}) => {
  const own = '# mine\nLOG_LEVEL=warn\nSECRET_KEYS=\nOPS_TOKEN=""\n'
  await writeFile(join(folder, '.env'), own)
  await setup(...(await flags(sandbox)))
  await setup(
    ...(await flags(sandbox, { office: 'soder-port', name: 'Söderport', 'customer-id': 'M30022' })),
  )

  const text = await readFile(join(folder, '.env'), 'utf8')
  const env = parseEnv(text)
  expect(text).toMatch(/^# mine\nLOG_LEVEL=warn\nSECRET_KEYS=k1:\S+\n/)
  expect(env.VITEC_CREDENTIALS_EKBACKEN).toBe('sandbox:sandbox')
  expect(env.VITEC_CREDENTIALS_SODER_PORT).toBe('sandbox:sandbox')
  const { offices } = JSON.parse(await readFile(join(folder, 'offices.json'), 'utf8'))
  expect(Object.keys(offices)).toEqual(['ekbacken', 'soder-port'])
  expect(offices.ekbacken.name).toBe('Ekbackens Fastighetsbyrå')
})
