import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base, expect } from 'playwright/test'

import { GOOD, openApp } from '../submission/open-app.ts'
import { SMALLEST_OFFICE } from './some-office.ts'

type Read = (text: string, changes?: Record<string, string>) => ReturnType<typeof openApp>

/** Starts an app with such an offices file; its path is reported as `<file>`. */
const test = base.extend<{ read: Read }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  read: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'intresse-offices-'))
    const path = join(folder, 'offices.json')
    await use(async (text, changes = {}) => {
      await writeFile(path, text)
      const opened = await openApp({ ...GOOD, OFFICES_FILE: path, ...changes }, 'offices')
      return {
        ...opened,
        complaints: opened.complaints.map((each) => each.replaceAll(path, '<file>')),
      }
    })
    await rm(folder, { recursive: true })
  },
})

const written = (offices: Record<string, unknown>) => JSON.stringify({ offices })

test('offices have their keys, in the file’s order', async ({ read }) => {
  const { complaints, offices } = await read(
    written({ soderport: SMALLEST_OFFICE, 'ek-backen-2': SMALLEST_OFFICE }),
    { VITEC_CREDENTIALS_EK_BACKEN_2: 'own:secret' },
  )

  expect(complaints).toEqual([])
  expect(Object.keys(offices ?? {})).toEqual(['soderport', 'ek-backen-2'])
  expect(offices).toMatchObject({
    soderport: { key: 'soderport', credentials: 'sandbox:sandbox' },
    'ek-backen-2': { key: 'ek-backen-2', credentials: 'own:secret' },
  })
})

test('each error names file, office and path, and all are reported at once', async ({ read }) => {
  const { complaints } = await read(
    written({
      ekbacken: { ...SMALLEST_OFFICE, theme: { accent: '#ffee00' } },
      soderport: { ...SMALLEST_OFFICE, fields: { wishAdvertising: 'required' }, name: '' },
    }),
  )

  expect(complaints.toSorted()).toEqual([
    'OFFICES_FILE <file>: offices.ekbacken.theme.accent: too light: white text on it would fall below 4.5:1',
    'OFFICES_FILE <file>: offices.soderport.fields.wishAdvertising: must be off or optional: a wish for mailings that is forced is none (GDPR art. 7.4)',
    'OFFICES_FILE <file>: offices.soderport.name: missing',
  ])
})

test('an office’s key does not end as the setting of a file with a login does', async ({
  read,
}) => {
  for (const key of ['long-file', '-file', 'a-b-file']) {
    const { complaints } = await read(written({ [key]: SMALLEST_OFFICE }))
    expect(complaints[0], key).toContain('a key may not end in -file')
  }
  const { complaints } = await read(written({ file: SMALLEST_OFFICE, 'file-s': SMALLEST_OFFICE }))
  expect(complaints).toEqual([])
})

test('an office’s key has a-z, 0-9 and hyphens only', async ({ read }) => {
  for (const key of ['Ekbacken', 'ek_backen', 'ek backen', 'öst', '', 'a'.repeat(41), '../x']) {
    const { complaints } = await read(written({ [key]: SMALLEST_OFFICE }))
    expect(complaints, key).toHaveLength(1)
    expect(complaints[0]).toBe(
      `OFFICES_FILE <file>: offices.${key}: a key is a-z, 0-9 and -, and not receipts`,
    )
  }
})

const FILES: [string, string, string][] = [
  ['is not JSON', '{', 'OFFICES_FILE <file>: is not JSON'],
  ['is empty', '', 'OFFICES_FILE <file>: is not JSON'],
  ['has no offices', '{}', 'OFFICES_FILE <file>: offices: missing'],
  ['has an empty list of offices', '{"offices":{}}', 'OFFICES_FILE <file>: offices: there is none'],
]

for (const [what, text, complaint] of FILES) {
  test(`a file that ${what} is one clear error`, async ({ read }) => {
    expect((await read(text)).complaints).toEqual([complaint])
  })
}

test('a file that cannot be read is one clear error', async ({ read }) => {
  const { complaints } = await read('', { OFFICES_FILE: '/nowhere.json' })

  expect(complaints).toEqual(['OFFICES_FILE /nowhere.json: cannot be read'])
})

test('a file without offices, or with an unknown field, gives one error', async ({ read }) => {
  for (const text of [
    '[]',
    'null',
    '5',
    JSON.stringify({ offices: { ekbacken: SMALLEST_OFFICE }, x: 1 }),
  ]) {
    const { complaints } = await read(text)
    expect(complaints, text).toHaveLength(1)
    expect(complaints[0]).toMatch(/^OFFICES_FILE <file>: file: ./)
  }
})

test('A1 each office with an invalid login for reads is named', async ({ read }) => {
  const { complaints } = await read(written({ ekbacken: SMALLEST_OFFICE }), {
    VITEC_READ_CREDENTIALS_EKBACKEN: 'nocolon',
  })

  expect(complaints).toEqual([
    'VITEC_READ_CREDENTIALS_EKBACKEN: not user:password, or VITEC_READ_CREDENTIALS is not (office ekbacken)',
  ])
})

test('each office without a login is named, with the missing setting', async ({ read }) => {
  const { complaints } = await read(
    written({ ekbacken: SMALLEST_OFFICE, 'soder-port': SMALLEST_OFFICE }),
    { VITEC_CREDENTIALS: '' },
  )

  expect(complaints.map((each) => each.split(':')[0])).toEqual([
    'VITEC_CREDENTIALS_EKBACKEN',
    'VITEC_CREDENTIALS_SODER_PORT',
  ])
})
