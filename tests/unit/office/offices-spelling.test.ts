import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base, expect } from 'playwright/test'

import { mailtoLink, telLink } from '#lib/estate/contact-links.ts'
import { readableOrigin } from '#lib/office/ascii-origin.ts'
import { officeSchema } from '#lib/office/office-schema.ts'

import { withValue } from '../interest/schema/with-value.ts'
import { GOOD, openApp } from '../submission/open-app.ts'
import { SMALLEST_OFFICE } from './some-office.ts'

/** Starts an app whose offices file holds these bytes; its path is reported as `<file>`. */
const test = base.extend<{ readBytes: (bytes: Buffer) => ReturnType<typeof openApp> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  readBytes: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'intresse-spelling-'))
    const path = join(folder, 'offices.json')
    await use(async (bytes) => {
      await writeFile(path, bytes)
      const opened = await openApp({ ...GOOD, OFFICES_FILE: path }, 'offices')
      return {
        ...opened,
        complaints: opened.complaints.map((each) => each.replaceAll(path, '<file>')),
      }
    })
    await rm(folder, { recursive: true })
  },
})

const OFFICE = { ...SMALLEST_OFFICE, name: 'Mäklarna i Örebro' }
const FILE = JSON.stringify({ offices: { ekbacken: OFFICE } })

function parsed(path: string, value: unknown) {
  return officeSchema.parse(withValue(SMALLEST_OFFICE, path, value))
}

const ORIGINS: [string, string][] = [
  ['https://www.mäklarna.se', 'https://www.xn--mklarna-5wa.se'],
  ['https://www.xn--mklarna-5wa.se', 'https://www.xn--mklarna-5wa.se'],
  ['https://Räksmörgås.se:8443', 'https://xn--rksmrgs-5wao1o.se:8443'],
  ['https://WWW.Ekbacken.example', 'https://www.ekbacken.example'],
]

for (const [written, origin] of ORIGINS) {
  test(`O3 the origin ${written} may embed, in the browser’s spelling`, () => {
    expect(parsed('allowedOrigins', [written]).allowedOrigins).toEqual([origin])
    expect(new URL(written).origin).toBe(origin)
  })
}

test('O3 a punycode origin is shown in readable form', () => {
  expect(readableOrigin('https://www.xn--mklarna-5wa.se:8443')).toBe('https://www.mäklarna.se:8443')
  expect(readableOrigin('http://localhost:3000')).toBe('http://localhost:3000')
})

for (const origin of [
  'https://www.mäklarna.se/',
  'http://www.mäklarna.se',
  'https://*.mäklarna.se',
  'https://a.example;img-src',
  'https://a.example,https://b.example',
]) {
  test(`O3 ${origin} is still not an origin that may embed`, () => {
    const result = officeSchema.safeParse(withValue(SMALLEST_OFFICE, 'allowedOrigins', [origin]))

    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'must be an https origin without a path',
    ])
  })
}

for (const address of ['info@mäklarna.se', 'per&lisa@byra.example']) {
  test(`O3 ${address} is accepted for an office and for its fallback, as written`, () => {
    expect(parsed('controller.email', address).controller.email).toBe(address)
    expect(parsed('fallbackEmail', address).fallbackEmail).toBe(address)
  })
}

for (const address of [
  'info@mäklarna',
  'mäklare@ekbacken.example',
  'Ekbacken <info@ekbacken.example>',
  'a@ekbacken.example, b@ekbacken.example',
  'info@exa mple.se',
  'info@@ekbacken.example',
  '@ekbacken.example',
]) {
  test(`O3 ${address} is not an address that a mail can reach`, () => {
    const result = officeSchema.safeParse(withValue(SMALLEST_OFFICE, 'fallbackEmail', address))

    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'must be an e-mail address, one and without a name, such as hello@byra.example',
    ])
  })
}

test('O3 the mail link of an address has its domain in punycode', () => {
  expect(mailtoLink('info@mäklarna.se')).toBe('mailto:info@xn--mklarna-5wa.se')
  expect(mailtoLink('hej@ekbacken.example')).toBe('mailto:hej@ekbacken.example')
  expect(mailtoLink('a@b/c')).toBe('mailto:a@b/c')
})

const PHONES: [string, string][] = [
  ['+46 (0)18-174 06 00', 'tel:+46181740600'],
  ['0046 (0)18-174 06 00', 'tel:0046181740600'],
  ['+46 018 174 06 00', 'tel:+46181740600'],
  ['(018) 174 06 00', 'tel:0181740600'],
  ['018/174 06 00', 'tel:0181740600'],
  ['018‑174.06.00', 'tel:0181740600'],
  ['018-174 06 00', 'tel:0181740600'],
  ['+46 18 174 06 00', 'tel:+46181740600'],
]

for (const [phone, link] of PHONES) {
  test(`O3 ${phone} is shown as written and links to ${link}`, () => {
    expect(parsed('controller.phone', phone).controller.phone).toBe(phone)
    expect(telLink(phone)).toBe(link)
  })
}

for (const phone of ['ring', '12345', '018-174 06 00 ankn 12', '+46 18 174 06 00 18 174 06 00']) {
  test(`O3 ${phone} is not a phone number`, () => {
    const result = officeSchema.safeParse(withValue(SMALLEST_OFFICE, 'controller.phone', phone))

    expect(result.error?.issues[0]?.message).toMatch(/^must be a phone number/)
  })
}

test('O3 an offices file that begins with a byte order mark is read', async ({ readBytes }) => {
  const { complaints, offices } = await readBytes(Buffer.from(`\uFEFF${FILE}`))

  expect(complaints).toEqual([])
  expect(offices).toMatchObject({ ekbacken: { name: 'Mäklarna i Örebro' } })
})

const NOT_UTF8 =
  'OFFICES_FILE <file>: is not UTF-8, or letters were lost when it was saved: save it as UTF-8'

const LOST: [string, Buffer][] = [
  ['in ISO-8859-1', Buffer.from(FILE, 'latin1')],
  ['in UTF-16', Buffer.from(`\uFEFF${FILE}`, 'utf16le')],
  ['whose letters were already lost', Buffer.from(FILE.replaceAll('ä', '\uFFFD'))],
]

for (const [what, bytes] of LOST) {
  test(`O3 an offices file ${what} stops the start with its reason`, async ({ readBytes }) => {
    expect((await readBytes(bytes)).complaints).toEqual([NOT_UTF8])
  })
}
