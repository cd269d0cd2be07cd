import { writeFile } from 'node:fs/promises'

import { test as base, expect } from 'playwright/test'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { startInbox } from '../../support/inbox.ts'
import { orderFault } from '../../support/ledger.ts'
import { runOutbox } from '../../support/run-outbox.ts'
import {
  type AppSettings,
  appSettings,
  makeFolder,
  makeKeys,
  startApp,
} from '../../support/start-app.ts'
import { startHook } from '../../support/start-hook.ts'

type Row = {
  office: string | null
  check: string
  login: string | null
  result: string
  reason: string | null
  detail: string | null
  advice: string | null
}

type Checked = { status: number | null; answer: string; output: string; rows: Row[] }

type Checking = {
  sandbox: Sandbox
  settings: AppSettings & { PORT: string }
  /** Writes an office for each key, all of them Ekbacken in Vitec. Returns the file's path. */
  write(offices: Record<string, object>, name?: string): Promise<string>
  run(more?: AppSettings, ...parameters: string[]): Promise<Checked>
}

const CONTROLLER = {
  legalName: 'Ekbackens Fastighetsbyrå AB',
  organisationNumber: '559000-0011',
  email: 'hej@ekbacken.example',
  phone: '018-174 06 00',
  privacyPolicyUrl: 'https://www.ekbacken.example/integritet',
}

const test = base.extend<{ checking: Checking }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  checking: async ({}, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const path = `${folder.path}/offices.json`
    const settings = { ...(await appSettings(folder.path, sandbox.url)), OFFICES_FILE: path }
    await use({
      sandbox,
      settings,
      async write(entries, name = 'offices') {
        const offices = Object.fromEntries(
          Object.entries(entries).map(([key, entry]) => [
            key,
            {
              name: key,
              customerId: 'M30011',
              controller: CONTROLLER,
              crmRetention: { sv: 'i tolv månader', en: 'for twelve months' },
              ...entry,
            },
          ]),
        )
        const written = `${folder.path}/${name}.json`
        await writeFile(written, JSON.stringify({ offices }))
        return written
      },
      async run(more = {}, ...parameters) {
        const ran = await runOutbox({ ...settings, ...more }, 'check', ...parameters)
        return { ...ran, rows: ran.answer.startsWith('[') ? JSON.parse(ran.answer) : [] }
      },
    })
    await sandbox.stop()
    await folder.remove()
  },
})

/** The rows of one office as `check: result, reason`. */
function ofOffice(rows: Row[], office: string | null) {
  return Object.fromEntries(
    rows
      .filter((row) => row.office === office)
      .map(({ check, result, reason }) => [check, reason ? `${result} ${reason}` : result]),
  )
}

const ALL_WELL = {
  list: 'yes',
  estate: 'yes',
  picture: 'yes',
  file: 'yes',
  association: 'yes',
  interest: 'yes',
}

const NO_LIST = {
  estate: 'untried listUnread',
  picture: 'untried listUnread',
  file: 'untried listUnread',
  association: 'untried listUnread',
}

const IDS = {
  interest: {
    userId: 'HAN30011_1001',
    categoryIds: ['KAT_SPEKULANT'],
    customField: { name: 'Källa', value: 'Intresse' },
    task: { predefinedTaskId: 'TSK_RING', assignedTo: 'han30011_1002' },
  },
}
const IDS_KNOWN = { userId: 'yes', categoryIds: 'yes', predefinedTaskId: 'yes', customField: 'yes' }

type Case = { login: string; entry?: object; expected: object }

/** Rights, passwords and ids that an office may meet, and what the check says of each. */
const CASES: Record<string, Case> = {
  'all-well': { login: 'sandbox:sandbox', expected: ALL_WELL },
  'all-ids': { login: 'sandbox:sandbox', entry: IDS, expected: { ...ALL_WELL, ...IDS_KNOWN } },
  'no-list': {
    login: 'sandbox-denied-estate:sandbox',
    expected: { list: 'no customerForbidden', ...NO_LIST, interest: 'yes' },
  },
  'no-picture': {
    login: 'sandbox-denied-image:sandbox',
    expected: { ...ALL_WELL, picture: 'no customerForbidden' },
  },
  'no-document': {
    login: 'sandbox-denied-file:sandbox',
    expected: { ...ALL_WELL, file: 'no customerForbidden' },
  },
  'no-association': {
    login: 'sandbox-denied-association:sandbox',
    expected: { ...ALL_WELL, association: 'no customerForbidden' },
  },
  'no-file-nor-picture': {
    login: 'sandbox-denied-file-image:sandbox',
    expected: { ...ALL_WELL, file: 'no customerForbidden', picture: 'no customerForbidden' },
  },
  'no-interest': {
    login: 'sandbox-denied-interest:sandbox',
    expected: { ...ALL_WELL, interest: 'no customerForbidden' },
  },
  'wrong-password': {
    login: 'sandbox:wrong',
    entry: IDS,
    expected: {
      list: 'no credentialsRefused',
      ...NO_LIST,
      interest: 'no credentialsRefused',
      userId: 'untried credentialsRefused',
      categoryIds: 'untried credentialsRefused',
      predefinedTaskId: 'untried credentialsRefused',
      customField: 'untried credentialsRefused',
    },
  },
  'one-password-reads': {
    login: 'sandbox-split:sandbox-read',
    entry: IDS,
    expected: {
      ...ALL_WELL,
      interest: 'no credentialsRefused',
      userId: 'yes',
      categoryIds: 'untried credentialsRefused',
      predefinedTaskId: 'untried credentialsRefused',
      customField: 'untried credentialsRefused',
    },
  },
  'one-password-sends': {
    login: 'sandbox-split:sandbox-send',
    entry: IDS,
    expected: {
      list: 'no credentialsRefused',
      ...NO_LIST,
      interest: 'yes',
      ...IDS_KNOWN,
      userId: 'untried credentialsRefused',
    },
  },
  'two-passwords': {
    login: 'sandbox-split:sandbox-send',
    entry: IDS,
    expected: { ...ALL_WELL, ...IDS_KNOWN },
  },
  'another-customer': {
    login: 'sandbox:sandbox',
    entry: { customerId: 'M99999' },
    expected: { list: 'no customerForbidden', ...NO_LIST, interest: 'yes' },
  },
  slots: {
    login: 'sandbox:sandbox',
    entry: { customerId: 'M30022', viewings: 'book' },
    // Its homes have no document.
    expected: { ...ALL_WELL, file: 'untried noneAtHomes', slots: 'yes' },
  },
  'no-slots': {
    login: 'sandbox-denied-form:sandbox',
    entry: { viewings: 'book' },
    expected: { ...ALL_WELL, slots: 'no customerForbidden' },
  },
  'no-users': {
    login: 'sandbox-denied-user:sandbox',
    entry: IDS,
    expected: { ...ALL_WELL, ...IDS_KNOWN, userId: 'no customerForbidden' },
  },
  'no-lists-of-ids': {
    login: 'sandbox-denied-category-task-customfield:sandbox',
    entry: IDS,
    expected: {
      ...ALL_WELL,
      userId: 'yes',
      categoryIds: 'no customerForbidden',
      predefinedTaskId: 'no customerForbidden',
      customField: 'no customerForbidden',
    },
  },
  'unknown-user': {
    login: 'sandbox:sandbox',
    entry: { interest: { userId: 'HAN1' } },
    expected: { ...ALL_WELL, userId: 'no idsUnknown' },
  },
  'unknown-assignee': {
    login: 'sandbox:sandbox',
    entry: { interest: { task: { note: 'Ring', assignedTo: 'HAN30022_2001' } } },
    expected: { ...ALL_WELL, userId: 'no idsUnknown' },
  },
  'unknown-category': {
    login: 'sandbox:sandbox',
    entry: { interest: { categoryIds: ['KAT_SPEKULANT', 'KAT_GONE'] } },
    expected: { ...ALL_WELL, categoryIds: 'no idsUnknown' },
  },
  'companies-category': {
    login: 'sandbox:sandbox',
    entry: { interest: { categoryIds: ['KAT_BOLAG'] } },
    expected: { ...ALL_WELL, categoryIds: 'no idsUnknown' },
  },
  'closed-category': {
    login: 'sandbox:sandbox',
    entry: { interest: { categoryIds: ['KAT_KUND'] } },
    expected: { ...ALL_WELL, categoryIds: 'no idsReadOnly' },
  },
  'unknown-task': {
    login: 'sandbox:sandbox',
    entry: { interest: { task: { predefinedTaskId: 'TSK_GONE' } } },
    expected: { ...ALL_WELL, predefinedTaskId: 'no idsUnknown' },
  },
  'unknown-field': {
    login: 'sandbox:sandbox',
    entry: { interest: { customField: { name: 'Kanal', value: 'Intresse' } } },
    expected: { ...ALL_WELL, customField: 'no idsUnknown' },
  },
  'ids-of-a-home-to-sell': {
    login: 'sandbox:sandbox',
    entry: { homeToSell: { ask: true, interest: { categoryIds: ['KAT_GONE'] } } },
    expected: { ...ALL_WELL, categoryIds: 'no idsUnknown' },
  },
  'ids-of-an-answer': {
    login: 'sandbox:sandbox',
    entry: {
      questions: [
        {
          key: 'loan',
          label: { sv: 'Lån?', en: 'Loan?' },
          kind: 'tick',
          interest: { task: { predefinedTaskId: 'TSK_GONE' } },
        },
      ],
    },
    expected: { ...ALL_WELL, predefinedTaskId: 'no idsUnknown' },
  },
}

test('each login and each id is told apart, and nothing is stored in Vitec', async ({
  checking: { sandbox, write, run },
}) => {
  const keys = Object.keys(CASES)
  await write(Object.fromEntries(keys.map((key) => [key, CASES[key]?.entry ?? {}])))
  const logins = Object.fromEntries(
    keys.map((key) => [
      `VITEC_CREDENTIALS_${key.toUpperCase().replaceAll('-', '_')}`,
      CASES[key]?.login,
    ]),
  )
  const readLogin = { VITEC_READ_CREDENTIALS_TWO_PASSWORDS: 'sandbox-split:sandbox-read' }
  const { status, rows, output } = await run({ ...logins, ...readLogin }, '--json')
  expect(rows.length, output).toBeGreaterThan(0)

  for (const key of keys) expect(ofOffice(rows, key), key).toEqual(CASES[key]?.expected)
  expect(keys.length).toBeGreaterThan(24)
  expect(status).toBe(1)
  for (const { result, advice, check } of rows.filter((row) => row.result === 'no'))
    expect(advice, `${check} ${result}`).not.toBeNull()
  for (const secret of [...Object.values(logins), 'sandbox-read', 'sandbox-send'])
    expect(output).not.toContain(secret)
  const ledger = await (await fetch(`${sandbox.url}/sandbox/interests`)).json()
  expect(ledger.filter(({ outcome }: { outcome: string }) => outcome === 'stored')).toEqual([])
  // A refused login is used once for reads and once for interests.
  expect(
    ledger.filter(({ user }: { user: string }) => user === 'sandbox-denied-interest'),
  ).toHaveLength(1)
})

test('a refusal comes with the question to Vitec’s support, and Vitec’s 400 is shown', async ({
  checking: { write, run },
}) => {
  await write({ ekbacken: {} })
  const { status, answer } = await run(
    { VITEC_CREDENTIALS: 'sandbox-denied-file:sandbox' },
    'ekbacken',
  )

  expect(status).toBe(1)
  expect(answer).toContain(
    'ekbacken, file: Hej! Vårt anrop GET Advertising/File för kund M30011 besvaras med 403. ' +
      'Kan ni ge vår användare rätt till funktionsgruppen Advertising för den kunden?',
  )
  expect(answer).toMatch(/interest +send +yes +\{"message":/)
})

const VITEC_TROUBLES: Record<string, { fault: object; expected: string }> = {
  'a silent line': { fault: { kind: 'down' }, expected: 'no connectionLost' },
  'a maintenance page': { fault: { kind: 'html' }, expected: 'no unreadable' },
  'a redirect': { fault: { kind: 'redirect', to: '/login' }, expected: 'no redirected' },
  'a 503': { fault: { kind: 'status', status: 503 }, expected: 'no rateLimited' },
  'a 500': { fault: { kind: 'status', status: 500 }, expected: 'no vitecFailed' },
}

for (const [what, { fault, expected }] of Object.entries(VITEC_TROUBLES)) {
  test(`${what} instead of the list is no answer`, async ({
    checking: { sandbox, write, run },
  }) => {
    await write({ ekbacken: {} })
    await orderFault(sandbox.url, { match: {}, fault, on: 'advertising' })
    const { status, rows } = await run({}, '--json')

    expect(ofOffice(rows, 'ekbacken').list).toBe(expected)
    expect(status).toBe(1)
  })
}

test('no Vitec at all is said of every call, and the exit status says it', async ({
  checking: { sandbox, write, run },
}) => {
  await write({ ekbacken: {} })
  await sandbox.stop()
  const { status, rows } = await run({}, '--json')

  expect(ofOffice(rows, 'ekbacken')).toMatchObject({
    list: 'no unreachable',
    interest: 'no unreachable',
  })
  expect(ofOffice(rows, null).clock).toBe('untried listUnread')
  expect(status).toBe(1)
})

test('mail, webhook and clock are told, dead and alive', async ({
  checking: { sandbox, write, run },
}) => {
  await write({ ekbacken: {} })
  const [inbox, hook] = [await startInbox(), await startHook()]
  const alive = {
    SMTP_URL: inbox.url,
    ALERT_EMAIL_FROM: 'intresse@ekbacken.example',
    ALERT_WEBHOOK_URL: hook.url,
  }
  const well = await run(alive, '--json')
  expect(ofOffice(well.rows, null)).toEqual({ clock: 'yes', mail: 'yes', webhook: 'yes' })
  expect(well.status).toBe(0)

  inbox.isLocked = true
  await orderFault(sandbox.url, {
    match: {},
    fault: { kind: 'clock', seconds: 600 },
    on: 'advertising',
  })
  await hook.stop()
  const ill = await run(alive, '--json')
  expect(ofOffice(ill.rows, null)).toEqual({
    clock: 'no clockWrong',
    mail: 'no EAUTH',
    webhook: 'no ECONNREFUSED',
  })
  expect(ill.status).toBe(1)
  expect([inbox.mails, hook.posts]).toEqual([[], []])
  await inbox.stop()

  const neither = await run({}, '--json')
  expect(ofOffice(neither.rows, null)).toMatchObject({
    mail: 'untried notSet',
    webhook: 'untried notSet',
  })
})

test('a site has a host, and our own frame lets it', async ({
  checking: { settings, write, run },
}) => {
  const [known, unknown, own] = [
    'http://localhost:4999',
    'https://no-such-host.invalid',
    'http://localhost:4998',
  ] as const
  await write({ ekbacken: { allowedOrigins: [known, unknown] } })
  const before = await run({}, '--json')
  expect(ofOffice(before.rows, 'ekbacken')).toMatchObject({
    origin: 'no originUnknown',
    frame: 'untried ECONNREFUSED',
  })

  const app = await startApp(settings)
  const started = await run({}, '--json')
  expect(
    started.rows.filter(({ check }) => check === 'origin').map(({ result }) => result),
  ).toEqual(['yes', 'no'])
  expect(ofOffice(started.rows, 'ekbacken').frame).toBe('yes')
  // The app goes on with its own file.
  const OFFICES_FILE = await write({ ekbacken: { allowedOrigins: [known, unknown, own] } }, 'other')
  expect(ofOffice((await run({ OFFICES_FILE }, '--json')).rows, 'ekbacken').frame).toBe(
    'no frameRefused',
  )
  await app.end()
})

test('of many offices the table has a line each, and the rows that need a person', async ({
  checking: { write, run },
}) => {
  const keys = Array.from({ length: 60 }, (_, at) => `office-${at}`)
  await write(Object.fromEntries(keys.map((key) => [key, {}])))
  const wrong = { VITEC_CREDENTIALS_OFFICE_7: 'sandbox-denied-image:sandbox' }
  const { answer, status } = await run({ ...wrong, SECRET_KEYS: makeKeys() })

  const lines = answer.split('\n')
  expect(lines.filter((line) => /^office-\d+ +6 +0 +0$/.test(line))).toHaveLength(59)
  expect(lines).toContainEqual(expect.stringMatching(/^office-7 +5 +1 +0$/))
  expect(lines.filter((line) => line.includes('customerForbidden'))).toHaveLength(1)
  expect(status).toBe(1)
})

test('an office that is not in the file, or a misspelt option, is said', async ({
  checking: { write, run },
}) => {
  await write({ ekbacken: {} })

  expect((await run({}, 'nobody')).output).toContain('there is no office nobody')
  expect((await run({}, '--estate', 'OBJ1')).output).toContain('check takes no --estate')
})
