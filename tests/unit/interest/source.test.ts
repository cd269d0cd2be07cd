import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import { readOwnSource, readSource } from '#lib/interest/source.ts'

const HOSTS = ['https://www.ekbacken.example']

function read(query: Record<string, string>) {
  return readSource(new URLSearchParams(query), HOSTS)
}

test('the source holds the page’s origin and path, and its campaign parameters', () => {
  expect(
    read({
      page: 'https://www.ekbacken.example/till-salu/villa?kund=7#bilder',
      utm_source: 'brev',
      utm_campaign: ' vår\n2027 ',
      theme: 'dark',
      utm_: 'x',
      utm_content: '',
    }),
  ).toEqual({
    page: 'https://www.ekbacken.example/till-salu/villa',
    utm_source: 'brev',
    utm_campaign: 'vår 2027',
  })
})

for (const page of [
  '',
  'x',
  'https://evil.example/',
  'https://www.ekbacken.example.evil.example/',
  'javascript:alert(1)',
  'http://www.ekbacken.example/',
]) {
  test(`a page outside the office’s sites gives no source: «${page}»`, () => {
    expect(read({ page, utm_source: 'brev' })).toBeNull()
  })
}

test('a source is short, one line and of visible characters, whatever the address', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^utm_[a-z]{1,25}$/),
        fc.string({ unit: 'binary', maxLength: 300 }),
      ),
      fc.webPath(),
      (campaigns, path) => {
        const source = read({ ...campaigns, page: `${HOSTS[0]}${path}` })
        expect(Object.keys(source ?? {}).length).toBeLessThanOrEqual(7)
        for (const value of Object.values(source ?? {})) {
          expect(value.length).toBeLessThanOrEqual(300)
          expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        }
      },
    ),
  )
})

const SITE = 'https://intresse.example'
const OWN: [string, string | null, object | null][] = [
  [
    'a page of ours, with its campaign',
    `${SITE}/sv/ekbacken/OBJ1?utm_source=brev&kund=7&page=https://evil.example/`,
    { page: `${SITE}/sv/ekbacken/OBJ1`, utm_source: 'brev' },
  ],
  ['a frame, which is on another page', `${SITE}/embed/sv/ekbacken/OBJ1?utm_source=brev`, null],
  ['a form that came back', `${SITE}/api/interests`, null],
  ['another site', 'https://evil.example/sv/ekbacken/OBJ1', null],
  ['no address', 'x', null],
  ['nothing', null, null],
]

for (const [what, referrer, source] of OWN) {
  test(`the source of a post from ${what} is ${source ? 'that page' : 'not known'}`, () => {
    expect(readOwnSource(referrer, SITE)).toEqual(source)
  })
}
