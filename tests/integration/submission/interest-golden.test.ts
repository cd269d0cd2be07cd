import { readdirSync, readFileSync } from 'node:fs'

import { type OfficeEntry, officeSchema } from '#lib/office/office-schema.ts'
import { sendInterest } from '#lib/vitec/interest/send-interest.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { smallestBody } from '../../unit/interest/schema/smallest-body.ts'
import { SMALLEST_OFFICE, someOffice } from '../../unit/office/some-office.ts'
import { SOME_QUESTIONS } from '../../unit/office/some-questions.ts'
import { interestOf, wholeLedger } from './interest-of.ts'

test.use({ vitec: 'sandbox' })

const FOLDER = new URL('../../fixtures/golden/', import.meta.url)

type Case = {
  body?: Record<string, unknown>
  interest?: Partial<OfficeEntry['interest']>
  mayBeThere?: boolean
  earlierReference?: string
  primaryAgentId?: string
  viewing?: { startsAt: string; endsAt: string | null }
  whenSelling?: Partial<OfficeEntry['homeToSell']['interest']>
  questions?: object[]
  acceptedAt?: string
}

const SUNDAY = { startsAt: '2026-12-06T13:30:00Z', endsAt: '2026-12-06T14:15:00Z' }
const VALUATION_LEAD = {
  task: { predefinedTaskId: 'TSK_VARDERING', note: 'Boka värdering' },
  categoryIds: ['KAT_SALJARE'],
  leadScore: 4,
}

const STREET = { 'address.streetAddress': 'Ekvägen 1 B', 'address.city': 'Uppsala' }

/**
 * Each case is a file of the same name: the exact body, except for the blanks that make it
 * readable.
 */
const CASES: Record<string, Case> = {
  smallest: {},
  fullest: {
    body: {
      'person.firstName': 'Åsa-Märta',
      'person.lastName': "Öström d'Angelo",
      'person.cellPhone': '070-174 06 50',
      'person.telePhone': '018-174 06 00',
      'person.workPhone': '0046 8 465 004 00',
      'person.otherPhone': '018-174 06 05',
      'person.personalIdentityNumber': '19121212-1212',
      ...STREET,
      'address.zipCode': '75310',
      'address.countryCode': 'SE',
      'address.coordinate': { longitude: 17.63, latitude: 59.86 },
      'email.emailAddress': 'Asa.Marta@Exempel.example',
      'email.emailAddress2': 'hemma@exempel.example',
      'presentAccommodation.estateType': 'HousingCooperative',
      'presentAccommodation.livingSpace': '58,5 kvm',
      'presentAccommodation.numberOfRooms': '2,5',
      'presentAccommodation.price': '3 500 000 kr',
      'presentAccommodation.other': 'Balkong i söderläge.',
      'presentAccommodation.coordinate': { longitude: 17.64, latitude: 59.85 },
      interestNote: 'Hej!\n\nVi vill gärna se bostaden.',
      wishAdvertising: 'on',
    },
    interest: {
      userId: 'HAN123',
      categoryIds: ['KAT_1', 'KAT_2'],
      leadScore: 3,
      customField: { name: 'Källa', value: 'Intresse' },
      personNote: 'Kom från webben',
      task: { predefinedTaskId: 'TSK_RING', note: 'Ring upp', assignedTo: 'HAN456' },
      mirrorLegacyApproval: true,
    },
    mayBeThere: true,
    earlierReference: 'QW3E-RT5Y',
  },
  'cell-phone-alone': { body: { email: undefined, 'person.cellPhone': '+46 (0)70-174 06 50' } },
  'home-phone-and-work-phone': {
    body: { 'person.telePhone': '018-174 06 00', 'person.workPhone': '018-174 06 01' },
  },
  'other-phone': { body: { 'person.otherPhone': '018-174 06 05' } },
  'second-email': { body: { 'email.emailAddress2': 'hemma@exempel.example' } },
  'personal-identity-number': { body: { 'person.personalIdentityNumber': '121212-1212' } },
  'foreign-identity-number': { body: { 'person.personalIdentityNumber': 'AB 123-456' } },
  'swedish-address': { body: { ...STREET, 'address.zipCode': 'SE-75310' } },
  'swedish-address-said': {
    body: { ...STREET, 'address.zipCode': '753 10', 'address.countryCode': 'SE' },
  },
  'sweden-and-no-address': { body: { 'address.countryCode': 'SE' } },
  'foreign-address': {
    body: {
      'address.streetAddress': '10 Downing Street',
      'address.zipCode': 'SW1A 2AA',
      'address.city': 'London',
      'address.countryCode': 'GB',
      'person.telePhone': '020 7946 0000',
    },
  },
  'present-home-decimals': {
    body: {
      'presentAccommodation.livingSpace': 58.25,
      'presentAccommodation.numberOfRooms': '1.5',
      'presentAccommodation.price': '2 995 000,50',
    },
  },
  'present-home-villa': { body: { 'presentAccommodation.estateType': 'House' } },
  'present-home-in-words': { body: { 'presentAccommodation.other': 'Vi hyr i andra hand' } },
  'note-of-odd-signs': { body: { interestNote: '"Hej" \\ <b>李 🏡</b>\r\n\u2028é\u0301' } },
  'marketing-wished': { body: { wishAdvertising: true } },
  'marketing-not-wished': { body: { wishAdvertising: false } },
  'agent-not-notified': { interest: { notifyUser: false } },
  'agent-of-contact': { interest: { userId: 'HAN123' } },
  categories: { interest: { categoryIds: ['KAT_SPEKULANT'] } },
  'lead-score': { interest: { leadScore: 5 } },
  'custom-field': { interest: { customField: { name: 'Källa', value: 'Intresse' } } },
  task: { interest: { task: { predefinedTaskId: 'TSK_RING' } } },
  'person-note': { interest: { personNote: 'Kom från webben' } },
  coordinates: {
    body: {
      'address.coordinate': { longitude: 17.63, latitude: 59.86 },
      'presentAccommodation.coordinate': { longitude: 17.64, latitude: 59.85 },
    },
  },
  'assigned-to-agent': {
    interest: { task: { note: 'Ring upp' }, assignTo: 'primaryAgent' },
    primaryAgentId: 'HAN30011_1001',
  },
  // Vitec could not be read when the interest came.
  'assigned-to-nobody': { interest: { task: { note: 'Ring upp' }, assignTo: 'primaryAgent' } },
  'earlier-interest': { earlierReference: 'QW3E-RT5Y' },
  careful: {
    body: {
      interestNote: 'Hej!',
      'person.cellPhone': '070-174 06 50',
      'person.telePhone': '018-174 06 00',
      'person.workPhone': '0046 8 465 004 00',
      'person.otherPhone': '018-174 06 05',
      'email.emailAddress2': 'hemma@exempel.example',
      'address.streetAddress': '10 Downing Street',
      'address.zipCode': 'SW1A 2AA',
      'address.city': 'London',
      'address.countryCode': 'GB',
      'address.coordinate': { longitude: 17.63, latitude: 59.86 },
    },
    interest: { careful: true },
  },
  'careful-with-phones-alone': {
    body: {
      email: undefined,
      'person.cellPhone': '070-174 06 50',
      'person.telePhone': '018-174 06 00',
    },
    interest: { careful: true },
  },
  'careful-and-nothing-more': { interest: { careful: true } },
  'careful-with-wish': { body: { wishAdvertising: 'on' }, interest: { careful: true } },
  'legacy-approval': { interest: { mirrorLegacyApproval: true } },
  'possible-duplicate': { mayBeThere: true },
  'possible-duplicate-with-note': { mayBeThere: true, body: { interestNote: 'Hej!' } },
  'viewing-chosen': { body: { viewing: 'VIS_1' }, viewing: SUNDAY },
  'viewing-chosen-with-words': {
    body: { viewing: 'VIS_1', interestNote: 'Vi kommer båda två.', homeToSell: 'none' },
    viewing: SUNDAY,
    interest: { task: { note: 'Ring upp' } },
  },
  'viewing-of-ones-own': { body: { viewing: 'own' }, interest: { task: {} } },
  // Vitec could not be read when the interest came.
  'viewing-unread': { body: { viewing: 'VIS_1' } },
  'home-to-sell': {
    body: { homeToSell: true },
    interest: { categoryIds: ['KAT_SPEKULANT'], leadScore: 2, task: { note: 'Ring upp' } },
    whenSelling: VALUATION_LEAD,
  },
  'home-to-sell-with-valuation': {
    body: { homeToSell: 'sell', valuation: true },
    interest: { leadScore: 5, task: { note: 'Ring upp' } },
    whenSelling: { leadScore: 4 },
  },
  'home-to-sell-and-no-settings': { body: { homeToSell: 'sell' } },
  // The office's expert for valuations, although the broker of the home gets the other tasks.
  'valuation-alone': {
    body: { valuation: true },
    interest: { task: { note: 'Ring upp' }, assignTo: 'primaryAgent' },
    primaryAgentId: 'HAN30011_1001',
    whenSelling: {
      ...VALUATION_LEAD,
      task: { ...VALUATION_LEAD.task, assignedTo: 'HAN_VARDERARE' },
    },
  },
  'home-to-keep': { body: { homeToSell: 'keep' }, whenSelling: VALUATION_LEAD },
  'no-home-to-sell': { body: { homeToSell: 'none' }, whenSelling: VALUATION_LEAD },
  company: { body: { company: '  Ek Bygg  AB ' } },
  'answer-chosen': {
    body: { 'answers.loanPromise': 'yes' },
    interest: { leadScore: 1 },
    questions: SOME_QUESTIONS,
  },
  'answer-chosen-of-a-lower-score': {
    body: { 'answers.loanPromise': 'yes', homeToSell: true },
    whenSelling: VALUATION_LEAD,
    questions: SOME_QUESTIONS,
  },
  'answer-chosen-without-effect': {
    body: { 'answers.loanPromise': 'soon' },
    questions: SOME_QUESTIONS,
  },
  'answer-ticked': {
    body: { 'answers.calculation': 'on' },
    interest: { task: { note: 'Ring upp' } },
    questions: SOME_QUESTIONS,
  },
  'answer-written': {
    body: { 'answers.source': 'Genom en granne', interestNote: 'Hej!' },
    interest: { customField: { name: 'Källa', value: 'Intresse' } },
    questions: SOME_QUESTIONS,
  },
  'answer-written-and-careful': {
    body: { 'answers.source': 'Genom en granne' },
    interest: { careful: true, customField: { name: 'Källa', value: 'Intresse' } },
    questions: SOME_QUESTIONS,
  },
  // The office has removed the question since.
  'answer-to-no-question': { body: { 'answers.loanPromise': 'yes' } },
  'in-summer': { acceptedAt: '2026-07-01T21:59:59.999Z' },
  'in-english-without-words': { body: { locale: 'en' } },
  'in-english': { body: { locale: 'en', interestNote: 'Hello!' } },
  'careful-with-task': {
    body: { 'person.cellPhone': '070-174 06 50' },
    interest: { careful: true, task: { note: 'Ring upp' } },
  },
  'in-english-with-task': {
    body: { locale: 'en', 'person.cellPhone': '+44 7911 123456' },
    interest: { task: { note: 'Ring upp' } },
  },
}

for (const [name, { body, interest, mayBeThere = false, acceptedAt, ...more }] of Object.entries(
  CASES,
)) {
  test(`the body sent to Vitec is the golden one: ${name}`, async ({ sandbox }) => {
    // A unique estate id finds this test's entry in the ledger, and is put back before the bodies
    // are compared.
    const estateId = `OBJ_${name}`
    const checked = interestOf(smallestBody({ ...body, estateId }))
    if (!checked) throw new Error('expected an interest whose numbers are numbers')
    const office = someOffice(
      officeSchema.parse({ ...SMALLEST_OFFICE, questions: more.questions ?? [] }),
    )

    const delivery = await sendInterest({
      interest: {
        ...checked,
        estate: { primaryAgentId: more.primaryAgentId, viewing: more.viewing },
      },
      office: {
        ...office,
        interest: { ...office.interest, ...interest },
        homeToSell: {
          ...office.homeToSell,
          interest: { ...office.homeToSell.interest, ...more.whenSelling },
        },
      },
      reference: '7K3F-92QX',
      acceptedAt: new Date(acceptedAt ?? '2026-01-31T11:00:00.500Z'),
      mayBeThere,
      earlierReference: more.earlierReference ?? null,
    })
    const [entry, ...others] = await wholeLedger(sandbox, `?estateId=${estateId}`)

    expect(delivery).toEqual({ outcome: 'delivered', status: 204 })
    expect(others).toEqual([])
    expect(entry?.remarks).toEqual([])
    expect(entry?.rawBody).toBe(goldenBody(name))
  })
}

/**
 * The file without its blanks: `JSON.stringify` keeps the order of names, so nothing else can
 * differ.
 */
function goldenBody(name: string) {
  return JSON.stringify(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')))
}

test('every golden body has its case', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    Object.keys(CASES)
      .map((name) => `${name}.json`)
      .toSorted(),
  )
})

test('the fields have the order of Vitec’s own sample', () => {
  const sample = readFileSync(new URL('../vitec/interest.json', FOLDER), 'utf8')
  const names = new Set(namesIn(JSON.parse(goldenBody('fullest'))))

  expect([...names]).toEqual(namesIn(JSON.parse(sample)).filter((name) => names.has(name)))
})

test('every field of Vitec’s sample is in the docs, and is sent by one of the golden bodies', () => {
  const sample = namesIn(
    JSON.parse(readFileSync(new URL('../vitec/interest.json', FOLDER), 'utf8')),
  )
  const leaves = sample.filter((name) => !sample.some((other) => other.startsWith(`${name}.`)))
  const [, table = ''] = readFileSync('docs/vitec-fields.md', 'utf8').split(
    '## Fields of an interest',
  )
  const told = [...table.matchAll(/`([\w.]+)`(?=[^|\n]*\|[^|\n]*\|$)/gm)].map(
    ([, name = '']) => name,
  )
  const sent = new Set(Object.keys(CASES).flatMap((name) => namesIn(JSON.parse(goldenBody(name)))))

  expect(told.filter((name) => leaves.includes(name)).toSorted()).toEqual(leaves.toSorted())
  expect(leaves.filter((name) => !sent.has(name))).toEqual(['updatePerson.contactId'])
})

/** Every name in a body with its path, in order. */
function namesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []

  return Object.entries(value).flatMap(([name, inside]) => [
    `${path}${name}`,
    ...namesIn(inside, `${path}${name}.`),
  ])
}

test('an unticked box leaves no field: the body is the smallest one', () => {
  const without = (name: string) => goldenBody(name).replace(`OBJ_${name}`, '')

  expect(without('marketing-not-wished')).toBe(without('smallest'))
  expect(without('sweden-and-no-address')).toBe(without('smallest'))
})

test('the request is a POST of JSON to Vitec’s address with the office’s login', async ({
  sandbox,
}) => {
  const interest = interestOf(smallestBody({ estateId: 'OBJ_request' }))
  if (!interest) throw new Error('expected an interest')
  await sendInterest({
    interest,
    office: someOffice(),
    reference: '7K3F-92QX',
    acceptedAt: new Date(),
    mayBeThere: false,
  })
  const [entry] = await wholeLedger(sandbox, '?estateId=OBJ_request')

  expect(entry).toMatchObject({
    method: 'POST',
    path: '/Interest/SendInterestAndContactOnEstate',
    user: 'sandbox',
    authorized: true,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  })
})
