import { expect, test } from 'playwright/test'

import { officeSchema } from '#lib/office/office-schema.ts'
import { configErrorsOf } from '#lib/settings/config-error.ts'

import { withValue } from '../interest/schema/with-value.ts'
import { SMALLEST_OFFICE } from './some-office.ts'

function complaints(path: string, value: unknown) {
  const result = officeSchema.safeParse(withValue(SMALLEST_OFFICE, path, value))

  return result.success ? [] : configErrorsOf(result.error, (at) => at)
}

const TICK = { key: 'a', label: { sv: 'Ja', en: 'Yes' }, kind: 'tick' }
const IN_FIELD = { ...TICK, to: 'customField', customField: 'Källa' }
const TWO = ['one', 'two'].map((value) => ({ value, label: TICK.label }))

const FIELDS = [
  'address',
  'presentAccommodation',
  'workPhone',
  'telePhone',
  'otherPhone',
  'secondEmail',
  'personalIdentityNumber',
  'interestNote',
]

const CHAIN = { legalName: 'Kedjan AB', organisationNumber: '559000-0044', contact: 'x' }

const WRONG: [string, unknown[], RegExp][] = [
  ['name', [undefined, '', '  ', 5, 'a'.repeat(121)], /missing|longer than 120/],
  ['customerId', [undefined, '', 'M 30011', '../M1', 'M'.repeat(41), 30011], /missing|customer id/],
  ['controller', [undefined, 'AB'], /missing/],
  ['controller.legalName', [undefined, '', 'Eken\n\nAB'], /missing|one line/],
  ['controller.organisationNumber', [undefined, '5590', '559000-00111'], /missing|ten digits/],
  ['controller.email', [undefined, 'hej'], /e-mail address/],
  ['controller.phone', [undefined, 'ring'], /missing|phone number/],
  [
    'controller.privacyPolicyUrl',
    [undefined, 'http://ekbacken.example', 'javascript:alert(1)', 'ekbacken.example'],
    /https address/,
  ],
  ...FIELDS.map((field): [string, unknown[], RegExp] => [
    `fields.${field}`,
    ['on', true, null, 'Required'],
    /off, optional or required/,
  ]),
  ['fields.wishAdvertising', ['required', 'on', true], /forced is none/],
  [
    'crmRetention',
    [
      undefined,
      null,
      'ett år',
      { sv: 'ett år' },
      { sv: 'ett år', en: '' },
      { sv: 'ett år\n\neller två', en: 'a year' },
    ],
    /say how long your CRM keeps|missing|one line/,
  ],
  ['viewings', ['on', true, 'booking'], /must be off, wish or book/],
  ['fields.company', ['yes', true], /must be off, auto, optional or required/],
  ['homeToSell', [{ valuation: true }], /needs ask: it is a part of the same question/],
  ['homeToSell.interest', [{ leadScore: 1.5 }], /must be a whole number/],
  ['storedIn', ['EU', { sv: 'inom EU' }], /missing/],
  ['acknowledgement', ['none', true], /box or shown/],
  [
    'advertising.ways',
    [[], ['fax'], 'email', ['email', 'email']],
    /missing|email or sms|expected array|named twice/,
  ],
  ['processor', ['', 'Drift\nAB'], /missing|one line/],
  ['controller.vatNumber', ['559000-0011', 'SE5590000011'], /SE and twelve digits/],
  ['controller.dataProtectionOfficer', [{ name: 'Ombud' }, 'Ombud'], /missing|expected|e-mail/],
  [
    'jointController',
    [{ legalName: 'Kedjan AB' }, 'Kedjan AB', { ...CHAIN, arrangement: { sv: 'Kedjan svarar.' } }],
    /missing|expected/,
  ],
  ['interest.assignTo', ['agent', true], /primaryAgent or null/],
  ['interest.leadScore', [1.5, '5'], /whole number|expected number/],
  ['interest.userId', ['', 5, 'H'.repeat(41)], /missing|longer than 40/],
  ['theme.accent', ['green', '#fff', '#1f5f4a80', 'red;}'], /colour such as|too light/],
  ['theme.radius', ['8', '25px', '1em', '8px;'], /0px to 24px/],
  ['theme.font', ['Comic Sans', 'url(x)'], /system or serif/],
  ['retention.deliveredHours', [-1, 721, 1.5, '24'], /or more|at most|whole|a number/],
  ['retention.undeliveredDays', [0, 31, 1.5], /or more|at most|whole/],
  ['retention.proofMonths', [0, 37], /or more|at most/],
  ['onUncertain', ['give up', null], /retry or hold/],
  ['fallbackEmail', ['hej', ''], /e-mail address/],
]

const WRONG_QUESTIONS: [unknown[], RegExp][] = [
  [[[{ ...TICK, required: true }]], /no consent/],
  [[Array.from({ length: 7 }, (_, at) => ({ ...TICK, key: `q${at}` }))], /six at most/],
  [[[TICK, TICK]], /one key is named twice/],
  [[[{ ...TICK, key: 'with space' }], [{ ...TICK, key: '1' }]], /letters and digits/],
  [[[{ ...TICK, key: 'constructor' }], [{ ...TICK, key: 'toString' }]], /JavaScript/],
  [[[{ ...TICK, to: 'customField' }], [{ ...TICK, customField: 'K' }]], /field’s name/],
  [[[{ ...TICK, to: 'task' }]], /needs a task/],
  [[[{ ...TICK, label: 'Ja' }], [{ ...TICK, label: { sv: 'Ja' } }]], /missing/],
  [[[{ ...TICK, kind: 'radio' }]], /choice, tick or text/],
  [[[{ ...TICK, kind: 'choice' }], [{ ...TICK, options: TWO }]], /two or more/],
  [[[{ ...TICK, kind: 'choice', options: [...TWO, ...TWO] }]], /value is named twice/],
  [[[{ ...TICK, kind: 'text', interest: { leadScore: 3 } }]], /only of a tick/],
  [[[{ ...TICK, to: 'nowhere' }]], /note, task or customField/],
  [[[IN_FIELD, { ...IN_FIELD, key: 'b' }]], /one custom field/],
]

for (const [values, complaint] of WRONG_QUESTIONS) {
  test(`a list of questions is refused: ${complaint.source}`, () => {
    for (const value of values)
      expect(complaints('questions', value).join('\n'), JSON.stringify(value)).toMatch(complaint)
  })
}

for (const [path, values, complaint] of WRONG) {
  test(`the error of a wrong ${path} names its path`, () => {
    for (const value of values) {
      const said = complaints(path, value)
      expect(said.length, JSON.stringify(value)).toBeGreaterThanOrEqual(1)
      for (const each of said) {
        expect(each).toMatch(complaint)
        expect(
          [':', '.'].some((next) => each.startsWith(`${path}${next}`)),
          each,
        ).toBe(true)
      }
    }
  })
}

test('an unknown setting is an error, so that a typing mistake is no silent default', () => {
  for (const [path, at] of [
    ['feilds', ''],
    ['fields.adress', 'fields'],
    ['interest.notify', 'interest'],
    ['controller.fax', 'controller'],
    ['theme.colour', 'theme'],
    ['retention.days', 'retention'],
    ['interest.task.due', 'interest.task'],
  ] as const) {
    const said = complaints(path, 'x')
    expect(said, path).toEqual([expect.stringContaining(path.split('.').at(-1) ?? '')])
    expect(said[0]?.startsWith(`${at}: `), said[0]).toBe(true)
  }
})

const ORIGINS: [string, boolean][] = [
  ['https://www.ekbacken.example', true],
  ['https://www.ekbacken.example:8443', true],
  ['http://localhost:8080', true],
  ['http://127.0.0.1:8080', true],
  ['http://www.ekbacken.example', false],
  ['https://www.ekbacken.example/', false],
  ['https://www.ekbacken.example/path', false],
  ['https://*.ekbacken.example', false],
  ['https://WWW.ekbacken.example', true],
  ['www.ekbacken.example', false],
  ['*', false],
  ['null', false],
  ["https://a.example 'unsafe-inline'", false],
  ['https://a.example; script-src *', false],
]

for (const [origin, isTaken] of ORIGINS) {
  test(`${origin} ${isTaken ? 'may embed' : 'is not an origin that may embed'}`, () => {
    const said = complaints('allowedOrigins', [origin])

    expect(said).toEqual(
      isTaken ? [] : ['allowedOrigins.0: must be an https origin without a path'],
    )
  })
}

test('an office with the least settings has the documented defaults', () => {
  expect(officeSchema.parse(SMALLEST_OFFICE)).toMatchObject({
    allowedOrigins: [],
    fields: {
      address: 'optional',
      presentAccommodation: 'optional',
      workPhone: 'off',
      otherPhone: 'off',
      telePhone: 'off',
      secondEmail: 'off',
      personalIdentityNumber: 'off',
      interestNote: 'optional',
      wishAdvertising: 'optional',
      company: 'auto',
      viewing: 'off',
      homeToSell: 'off',
      valuation: 'off',
    },
    interest: {
      notifyUser: true,
      userId: null,
      categoryIds: [],
      leadScore: null,
      customField: null,
      task: null,
      mirrorLegacyApproval: false,
    },
    theme: { accent: '#1f5f4a', radius: '8px', font: 'system' },
    retention: { deliveredHours: 24, undeliveredDays: 30, proofMonths: 24 },
    onUncertain: 'retry',
  })
})

test('an identity number, and a mirrored consent, need a reason that visitors read', () => {
  expect(complaints('fields.personalIdentityNumber', 'optional')).toEqual([
    expect.stringMatching(/^personalIdentityNumberReason: missing: why is the number needed/),
  ])
  expect(complaints('interest.mirrorLegacyApproval', true)).toEqual([
    expect.stringMatching(/^legacyApprovalReason: missing: why does the CRM need/),
  ])
})

test('careful and an identity number exclude each other, and so do assignTo and a fixed person', () => {
  const careful = { ...SMALLEST_OFFICE, interest: { careful: true } }
  const why = { sv: 'Skäl.', en: 'Reason.' }
  const withNumber = {
    ...careful,
    fields: { personalIdentityNumber: 'optional' },
    personalIdentityNumberReason: why,
  }
  const assigned = (task?: object) => ({
    ...SMALLEST_OFFICE,
    interest: { assignTo: 'primaryAgent', task },
  })

  expect(officeSchema.safeParse(careful).success).toBe(true)
  expect(officeSchema.safeParse(withNumber).error?.issues).toMatchObject([
    { path: ['interest', 'careful'] },
  ])
  expect(officeSchema.safeParse(assigned({ note: 'Ring upp' })).success).toBe(true)
  for (const task of [undefined, { assignedTo: 'HAN1' }])
    expect(officeSchema.safeParse(assigned(task)).error?.issues).toMatchObject([
      { path: ['interest', 'assignTo'] },
    ])
})
