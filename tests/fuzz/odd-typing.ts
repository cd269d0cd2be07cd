import fc from 'fast-check'

import { PHONES } from '#lib/interest/contact/contact-paths.ts'

type Body = Record<string, unknown>

/**
 * Characters that are invisible, of other alphabets, or invalid in a text; and separators of every
 * kind.
 */
const anyCharacter = fc.constantFrom(
  ...['\u200b', '\u00ad', '\u2011', '\u2060', '\ufeff', '\u202e', '\u200d', '\u200c', '\u00a0'],
  ...[
    '\ufffd',
    '\uffff',
    '\ufffe',
    '\ufdd0',
    '\u{1ffff}',
    '\u{e0041}',
    '\u2028',
    '\u000b',
    '\n',
    '\t',
  ],
  ...[
    '\uff10',
    '\u0660',
    '\u06f5',
    '½',
    '٫',
    '’',
    '·',
    '(',
    ')',
    '/',
    '.',
    ',',
    ';',
    '<',
    '>',
    '@',
  ],
)

const typed: Record<string, fc.Arbitrary<string>> = {
  phone: fc.oneof(
    fc.stringMatching(/^(\+|00)?\d{4,18}$/),
    fc.stringMatching(/^0\d{1,3}[- /.]?\d{2,3}( \d{2}){1,3}( ?(ankn|ext|x)\.? ?\d{1,4})?$/),
    fc.stringMatching(/^(tel:|mob(il)?:? ?|\+?)\d{1,3} ?\(0\) ?\d{2} \d{3} \d{2,4}$/),
    fc.constantFrom(
      '0000000000',
      '070-174 06',
      '0151 23456789',
      '912 34 567',
      '+999 1',
      '+46+46',
      '112',
    ),
  ),
  email: fc.oneof(
    fc.stringMatching(/^[a-z&'._%+-]{1,12}@[a-zåäö-]{1,12}\.(se|con|cmo|example|рф)$/),
    fc.constantFrom(
      'mailto:a@b.se',
      '<a@b.se>',
      'Å Ek <a@b.se>',
      'a@gmial.com',
      'a@@b',
      'a@b.',
      '@',
    ),
  ),
  number: fc.oneof(
    fc.stringMatching(
      /^(ca |cirka |~)?\d{1,4}([ .,'’]\d{3}){0,3}([.,]\d{1,3})?( ?(kr|mkr|tkr|kvm|m2|rok|½))?$/,
    ),
    fc.constantFrom(
      '2½',
      '½',
      '3,5 mkr',
      'två',
      '-5',
      '1e9',
      '0',
      '٣',
      '1,2,3',
      'NaN',
      'Infinity',
      '58 60',
    ),
  ),
  name: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'Ann\nMobil: 0900',
      '--',
      '\u200b',
      '1234',
      'casino.example/1',
      'Å'.repeat(120),
    ),
  ),
  zipCode: fc.oneof(
    fc.stringMatching(/^(S|SE)?-? ?\d{2,3} {0,3}\d{2,3}$/),
    fc.constantFrom('12345-678', 'SW1A 1AA', '１２３４５'),
  ),
}

type Field = [group: string, name: string, kind: keyof typeof typed]

/** The kind of each field, by which it is typed. */
const FIELDS: Field[] = [
  ['person', 'firstName', 'name'],
  ['person', 'lastName', 'name'],
  ...PHONES.map((name): Field => ['person', name, 'phone']),
  ['email', 'emailAddress', 'email'],
  ['email', 'emailAddress2', 'email'],
  ['address', 'zipCode', 'zipCode'],
  ['presentAccommodation', 'livingSpace', 'number'],
  ['presentAccommodation', 'numberOfRooms', 'number'],
  ['presentAccommodation', 'price', 'number'],
]

/**
 * A good body with one field typed as people and programs type it, sometimes confirmed after a
 * question.
 */
export function typedOddly(body: Body): fc.Arbitrary<Body> {
  return fc
    .record({ at: fc.constantFrom(...FIELDS), isConfirmed: fc.boolean() })
    .chain(({ at: [group, name, kind], isConfirmed }) =>
      withCharacters(typed[kind] ?? fc.string()).map((value) => ({
        ...body,
        [group]: { ...recordOf(body[group]), [name]: value },
        ...(isConfirmed && { confirmed: { [`${group}.${name}`]: value } }),
      })),
    )
}

/** A text with some of these characters scattered in it. */
function withCharacters(text: fc.Arbitrary<string>) {
  return fc
    .tuple(text, fc.array(fc.tuple(anyCharacter, fc.nat(40)), { maxLength: 2 }))
    .map(([clean, signs]) =>
      signs.reduce((sum, [sign, at]) => sum.slice(0, at) + sign + sum.slice(at), clean),
    )
}

/**
 * A form's text in the bytes of windows-1252, as old pages send it, with a field that none of our
 * forms has.
 */
export function inOldBytes(fields: string) {
  const bytes = decodeURIComponent(fields.replaceAll('+', ' '))
  const text = [...bytes]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      if (/[\w.@=&-]/.test(sign)) return sign
      return `%${(code < 256 ? code : 0x3f).toString(16).padStart(2, '0')}`
    })
    .join('')

  return `${text}&extension-field=x`
}

function recordOf(value: unknown): Body {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
