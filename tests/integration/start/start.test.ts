import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { DatabaseSync } from 'node:sqlite'

import { expect, test } from 'playwright/test'

import { type AppSettings, appSettings, makeFolder, spawnApp } from '../../support/start-app.ts'

const PREFLIGHT = ['--conditions=react-server', 'lib/server/preflight.ts']

/** Runs the checks that `npm start` runs first, and returns their output. */
async function preflight(change: (folder: string) => AppSettings | Promise<AppSettings>) {
  const folder = await makeFolder()
  const settings = {
    ...(await appSettings(folder.path, 'http://127.0.0.1:4010')),
    ...(await change(folder.path)),
  }
  const app = spawnApp(PREFLIGHT, settings)
  const status = await app.ended
  await folder.remove()

  return { status, lines: app.output().trim().split('\n') }
}

test('an app with valid settings starts without output', async () => {
  expect(await preflight(() => ({}))).toEqual({ status: 0, lines: [''] })
})

test('every missing or unsafe setting is named at once, and no value is quoted', async () => {
  const { status, lines } = await preflight(() => ({
    PUBLIC_URL: 'http://intresse.example',
    VITEC_BASE_URL: 'http://connect.example',
    SECRET_KEYS: 'k1:not-a-real-secret',
    OFFICES_FILE: '',
    TRUSTED_PROXY_HOPS: '',
  }))

  expect(status).toBe(1)
  expect(lines.toSorted()).toEqual([
    'intresse cannot start: OFFICES_FILE: missing: the path of the offices file',
    'intresse cannot start: PUBLIC_URL: must be https; plain http is safe on loopback addresses only',
    'intresse cannot start: SECRET_KEYS: must be kid:base64(32 bytes), comma-separated, each kid once',
    'intresse cannot start: TRUSTED_PROXY_HOPS: missing: 0 without a proxy in front, else how many there are',
    'intresse cannot start: VITEC_BASE_URL: must be https; plain http is safe on loopback addresses only',
  ])
})

test('every error in the offices file names file, office and path', async () => {
  const { status, lines } = await preflight((folder) => {
    const { offices } = JSON.parse(readFileSync('tests/sandbox/offices.json', 'utf8'))
    offices.ekbacken.controller.legalName = ''
    offices.ekbacken.theme.accent = '#ffee00'
    offices.soderport.fields.wishAdvertising = 'required'
    writeFileSync(`${folder}/offices.json`, JSON.stringify({ offices }))
    return { OFFICES_FILE: `${folder}/offices.json` }
  })

  expect(status).toBe(1)
  expect(lines.map((line) => line.replace(/ \S+offices\.json/, ' <file>'))).toEqual([
    'intresse cannot start: OFFICES_FILE <file>: offices.ekbacken.controller.legalName: missing',
    'intresse cannot start: OFFICES_FILE <file>: offices.ekbacken.theme.accent: too light: white text on it would fall below 4.5:1',
    'intresse cannot start: OFFICES_FILE <file>: offices.soderport.fields.wishAdvertising: must be off or optional: a wish for mailings that is forced is none (GDPR art. 7.4)',
  ])
})

test('an office without a login to Vitec is named, and stops the start where it is the last', async () => {
  const { status, lines } = await preflight(() => ({
    VITEC_CREDENTIALS: '',
  }))

  expect(status).toBe(1)
  expect(lines).toEqual([
    'intresse cannot start: VITEC_CREDENTIALS_EKBACKEN: missing or not user:password, and so is VITEC_CREDENTIALS (office ekbacken)',
    'intresse cannot start: VITEC_CREDENTIALS_SODERPORT: missing or not user:password, and so is VITEC_CREDENTIALS (office soderport)',
  ])
})

test('a login mounted as a file is read', async () => {
  const { status } = await preflight((folder) => {
    writeFileSync(`${folder}/login`, 'user:password\n')
    return { VITEC_CREDENTIALS: '', VITEC_CREDENTIALS_FILE: `${folder}/login` }
  })

  expect(status).toBe(0)
})

test('an occupied port is reported in one line', async () => {
  const other = createServer().listen(0)
  const address = other.address()
  const PORT = String(typeof address === 'object' && address?.port)
  const { status, lines } = await preflight(() => ({ PORT }))
  other.close()

  expect({ status, lines }).toEqual({
    status: 1,
    lines: [`intresse cannot start: PORT: ${PORT} is taken by another program`],
  })
})

test('S8 a HOST of another machine is reported in one line, and so is an invalid one', async () => {
  expect(await preflight(() => ({ HOST: '192.0.2.1' }))).toEqual({
    status: 1,
    lines: ['intresse cannot start: HOST: is no address of this machine'],
  })
  expect(await preflight(() => ({ HOST: 'not an address' }))).toEqual({
    status: 1,
    lines: ['intresse cannot start: HOST: must be an address of this machine, such as 127.0.0.1'],
  })
})

test('S8 npm start listens on the address of HOST and on no other', async () => {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, 'http://127.0.0.1:4010')
  const app = spawnApp(['lib/server/start.mjs'], { ...settings, HOST: '127.0.0.1' })
  while (!app.output().includes('Ready') && app.isRunning())
    await Promise.race([app.said(), app.ended])
  const reached = await Promise.all(
    ['127.0.0.1', '127.0.0.2'].map((host) => isListening(host, Number(settings.PORT))),
  )
  await app.end()
  await folder.remove()

  expect(app.output()).toContain(`127.0.0.1:${settings.PORT}`)
  expect(reached).toEqual([true, false])
})

function isListening(host: string, port: number) {
  return new Promise<boolean>((resolve) => {
    const socket = connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

const stores: [string, (folder: string) => string, RegExp][] = [
  [
    'a folder that is a file',
    (folder) => {
      writeFileSync(`${folder}/file`, '')
      return `${folder}/file/intresse.db`
    },
    /its folder is not a folder$/,
  ],
  [
    'a file that is no database',
    (folder) => {
      writeFileSync(`${folder}/intresse.db`, 'not a database, but somebody’s letters'.repeat(100))
      return `${folder}/intresse.db`
    },
    /is not a database of ours, or is damaged; it was left as it is$/,
  ],
  [
    'a folder where the file should be',
    (folder) => {
      mkdirSync(`${folder}/intresse.db`)
      chmodSync(`${folder}/intresse.db`, 0o500)
      return `${folder}/intresse.db`
    },
    /cannot be written$/,
  ],
]

for (const [what, make, said] of stores) {
  test(`F31 a store that is ${what} is reported in one line with its path`, async () => {
    const { status, lines } = await preflight((folder) => ({
      DATABASE_URL: `file:${make(folder)}`,
    }))

    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^intresse cannot start: DATABASE_URL file:.*: /)
    expect(lines[0]).toMatch(said)
  })
}

test('a store locked by another process is reported in one line', async () => {
  const folder = await makeFolder()
  const holder = new DatabaseSync(`${folder.path}/intresse.db`)
  holder.exec('pragma locking_mode = exclusive; begin exclusive; create table t (a)')
  const { status, lines } = await preflight(() => ({
    DATABASE_URL: `file:${folder.path}/intresse.db`,
  }))
  holder.close()
  await folder.remove()

  expect(status).toBe(1)
  expect(lines).toEqual([
    `intresse cannot start: DATABASE_URL file:${folder.path}/intresse.db: is locked by another process`,
  ])
})

test('next start by itself stops on the same error', async () => {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, 'http://127.0.0.1:4010')
  const app = spawnApp(['node_modules/next/dist/bin/next', 'start'], {
    ...settings,
    OFFICES_FILE: '/nowhere.json',
  })
  const status = await app.ended
  await folder.remove()

  expect(status).toBe(1)
  expect(app.output()).toContain(
    'intresse cannot start: OFFICES_FILE /nowhere.json: cannot be read',
  )
})

test('T40 npm start reports each danger in a line before the app listens', async () => {
  const { status, lines } = await preflight(() => ({
    SECRET_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
    VITEC_BASE_URL: 'https://connect.maklare.vitec.net',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    OPS_TOKEN: 'short',
  }))

  expect(status).toBe(1)
  const said = lines.filter((line) => line.startsWith('intresse cannot start: '))
  expect(said.map((line) => line.split(': ')[1]).toSorted()).toEqual([
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'OPS_TOKEN',
    'SECRET_KEYS',
    'VITEC_CREDENTIALS',
  ])
})
