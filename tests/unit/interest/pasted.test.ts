import assert from 'node:assert/strict'

import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import { PHONES } from '#lib/interest/contact/contact-paths.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

function tidied(path: string, typed: string) {
  return tidyInput(typed, path.split('.'))
}

const TYPED_PHONES: [typed: string, tidy: string][] = [
  ['070\u2011174\u201106\u201150', '070-174-06-50'],
  ['070\u00ad174\u00ad0650', '0701740650'],
  ['\u202a+46 70 174 06 50\u202c', '+46 70 174 06 50'],
  ['+46\u00a070\u202f174\u200906\u300050', '+46 70 174 06 50'],
  ['070\u200b1740650', '0701740650'],
  ['070\u20601740650\ufeff', '0701740650'],
  ['070\u{e0037}1740650', '0701740650'],
  ['070–174—06−50', '070-174-06-50'],
  ['tel:+46701740650', '+46701740650'],
  ['TEL:+46-70-174-06-50', '+46-70-174-06-50'],
  ['tel:%2B46701740650', '+46701740650'],
  ['tel:070%20174%2006%2050', '070 174 06 50'],
  ['tel://0701740650', '0701740650'],
  ['tel:+46701740650;ext=12', '+46701740650'],
  ['sms:0701740650', '0701740650'],
  ['callto:0701740650', '0701740650'],
  ['Tel: 070-174 06 50', '070-174 06 50'],
  ['Tel. 070-174 06 50.', '070-174 06 50'],
  ['Tfn 070-174 06 50', '070-174 06 50'],
  ['Mobil: 070-174 06 50', '070-174 06 50'],
  ['Telefon 070-174 06 50', '070-174 06 50'],
  ['<tel:0701740650>', '0701740650'],
  ['070-174 06 50,', '070-174 06 50'],
  ['٠٧٠١٧٤٠٦٥٠', '0701740650'],
  ['۰۷۰۱۷۴۰۶۵۰', '0701740650'],
  ['０７０－１７４－０６－５０', '070-174-06-50'],
  ['＋４６（０）７０', '+46(0)70'],
  ['०७०१७४०६५०', '0701740650'],
]

for (const [typed, tidy] of TYPED_PHONES) {
  test(`V5 the phone number ${JSON.stringify(typed)} is cleaned`, () => {
    for (const name of PHONES) expect(tidied(`person.${name}`, typed)).toBe(tidy)
  })
}

const ADDRESSES: [typed: string, tidy: string][] = [
  ['mailto:asa@b.example', 'asa@b.example'],
  ['MAILTO:asa@b.example?subject=Hej', 'asa@b.example'],
  ['mailto:asa%2Bhus%40b.example', 'asa+hus@b.example'],
  ['mailto:asa%@b.example', 'asa%@b.example'],
  ['<asa@b.example>', 'asa@b.example'],
  ['< asa@b.example >', 'asa@b.example'],
  ['Åsa Ek <asa@b.example>', 'asa@b.example'],
  ['"Ek, Åsa" <asa@b.example>;', 'asa@b.example'],
  ['<mailto:asa@b.example>', 'asa@b.example'],
  ['Åsa <mailto:asa@b.example>', 'asa@b.example'],
  ['(asa@b.example)', 'asa@b.example'],
  ['"asa@b.example"', 'asa@b.example'],
  ['asa@b.example.', 'asa@b.example'],
  ['asa@b.example;', 'asa@b.example'],
  ['E-post: asa@b.example', 'asa@b.example'],
  ['asa @ b.example', 'asa@b.example'],
  ['asa\u200b@b.example', 'asa@b.example'],
  ['asa@b\u00ad.example', 'asa@b.example'],
  ['asa@b\u2011c.example', 'asa@b-c.example'],
  ['\u202aasa@b.example\u202c', 'asa@b.example'],
  ['asa@b.example\u00a0', 'asa@b.example'],
  ['asa\u2060@b.example\ufeff', 'asa@b.example'],
  ['ａｓａ＠ｂ．ｅｘａｍｐｌｅ', 'asa@b.example'],
  ['asa@b.example, bo@b.example', 'asa@b.example, bo@b.example'],
  ['Å <asa@b.example>, B <bo@b.example>', 'Å <asa@b.example>, B <bo@b.example'],
]

for (const [typed, tidy] of ADDRESSES) {
  test(`V5 the e-mail address ${JSON.stringify(typed)} is cleaned`, () => {
    for (const name of ['emailAddress', 'emailAddress2'])
      expect(tidied(`email.${name}`, typed)).toBe(tidy)
  })
}

const TEXTS: [what: string, typed: string, tidy: string | undefined][] = [
  [
    'the joiners of Persian and of family emoji',
    'می\u200cخواهم 👩\u200d👧',
    'می\u200cخواهم 👩\u200d👧',
  ],
  ['the selector of a coloured heart', '❤\ufe0f', '❤\ufe0f'],
  ['the tags of a flag', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e007f}'],
  ['tags without a flag', 'a\u{e0067}\u{e0062}b', 'ab'],
  ['soft hyphens and zero widths', 'a\u00ad\u200b\u2060\ufeffb', 'ab'],
  ['joiners alone', '\u200d\u200c', undefined],
  ['a Hangul filler alone', '\u3164', undefined],
  ['lines', 'a\nb\u000bc\u000cd\u0085e', 'a\nb\nc\nd\ne'],
]

for (const [what, typed, tidy] of TEXTS) {
  test(`V5 a note with ${what} is cleaned`, () => {
    expect(tidied('interestNote', typed)).toBe(tidy)
    expect(tidied('presentAccommodation.other', typed)).toBe(tidy)
  })
}

const LINES = ['person.firstName', 'person.lastName', 'address.streetAddress', 'address.city']

test('V9 a field of one line holds one line, whatever the line break', () => {
  for (const path of LINES)
    for (const end of ['\n', '\r\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\t'])
      expect(tidied(path, `Ann${end}Mobil: 1`), JSON.stringify(end)).toBe('Ann Mobil: 1')
})

test('S7 non-characters are removed in every field', () => {
  const planes = Array.from({ length: 17 }, (_, plane) => plane * 0x1_0000)
  const signs = [
    ...planes.flatMap((plane) => [plane + 0xfffe, plane + 0xffff]),
    ...Array.from({ length: 32 }, (_, at) => 0xfdd0 + at),
  ].map((code) => String.fromCodePoint(code))
  const paths = ['token', 'interestNote', 'presentAccommodation.price', 'email.emailAddress']

  for (const path of [...paths, ...LINES, 'person.cellPhone', 'address.zipCode'])
    for (const sign of signs) expect(tidied(path, `1${sign}2`)).toBe('12')
})

test('a second cleaning of any field changes nothing', () => {
  const paths = [...LINES, 'person.cellPhone', 'email.emailAddress', 'address.zipCode']
  const wrapped = fc.array(
    fc.constantFrom(
      ...['tel:', 'mailto:', '<', '>', '@', 'a', '1', '.', ' ', '\n', '%20', '\u200d'],
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...paths, 'presentAccommodation.price', 'interestNote'),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        wrapped.map((parts) => parts.join('')),
      ),
      (path, typed) => {
        const once = tidied(path, typed)
        assert.equal(once === undefined ? once : tidied(path, String(once)), once)
      },
    ),
    { numRuns: 2_000 },
  )
})
