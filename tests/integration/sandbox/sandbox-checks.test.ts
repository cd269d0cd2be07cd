import { someInterest } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const PERSON = 'interest.updatePerson'
const WAY = 'Epostadress, telefonnummer (bostad eller arbete) eller mobilnummer måste anges.'
const WAY_ON_EMAIL = 'Epostadress, telefonnummer eller mobilnummer måste anges.'

const EMAIL = { emailAddress: 'someone@visitor.example' }

const LENGTHS = [
  { field: 'firstName', max: 30, label: 'Förnamn' },
  { field: 'lastName', max: 30, label: 'Efternamn' },
  { field: 'socialSecurityNumber', max: 20, label: 'Personnummer' },
  { field: 'telePhone', max: 17, label: 'Telefonnummer' },
  { field: 'workPhone', max: 17, label: 'Arbetsnummer' },
  { field: 'cellPhone', max: 17, label: 'Mobilnummer' },
  { field: 'otherPhone', max: 17, label: 'Övrigt telefonnummer' },
  { field: 'contactId', max: 40, label: 'Kontaktid' },
  { field: 'email.emailAddress', max: 100, label: 'Epostadresser' },
  { field: 'email.emailAddress2', max: 100, label: 'Epostadresser' },
  { field: 'address.streetAddress', max: 68, label: 'Gatuaddress' },
  { field: 'address.zipCode', max: 15, label: 'Postnummer' },
  { field: 'address.city', max: 25, label: 'Postort' },
] as const

for (const { field, max, label } of LENGTHS) {
  test(`${field} holds ${max} characters and no more`, async ({ vitec }) => {
    // One emoji is two UTF-16 units, which is how .NET counts.
    const full = `🏡${'a'.repeat(max - 2)}`
    const accepted = await vitec.send(someInterest({ email: EMAIL, ...personWith(field, full) }))
    const refused = await vitec.send(
      someInterest({ email: EMAIL, ...personWith(field, `${full}a`) }),
    )

    expect(accepted.status).toBe(204)
    expect(refused.json.modelState).toEqual({
      [`${PERSON}.${field}`]: [`${label} måste vara mellan 0 och ${max} tecken`],
    })
  })
}

function personWith(field: string, value: string) {
  const [group = '', name] = field.split('.')
  if (name === undefined) return { [group]: value }

  return { [group]: { ...(group === 'email' ? EMAIL : {}), [name]: value } }
}

test('customer id and estate id hold forty characters and no more', async ({ vitec }) => {
  const forty = 'x'.repeat(40)
  const fits = await vitec.send(someInterest({ customerId: forty }, { estateId: forty }))
  const tooLong = await vitec.send(
    someInterest({ customerId: `${forty}x` }, { estateId: `${forty}x` }),
  )

  // The lengths are right; the login has no right to such an office.
  expect(fits.status).toBe(403)
  expect(tooLong.json.modelState).toEqual({
    [`${PERSON}.customerId`]: ['Kundid måste vara mellan 0 och 40 tecken'],
    'interest.estateId': ['Objektid måste vara mellan 0 och 40 tecken'],
  })
})

test('a long country code is accepted with a remark', async ({ vitec }) => {
  const { status } = await vitec.send(someInterest({ address: { countryCode: 'SWE' } }))
  const [entry] = await vitec.ledger()

  expect(status).toBe(204)
  expect(entry?.remarks[0]).toContain('countryCode')
})

test('an interest without person or estate is refused for both at once', async ({ vitec }) => {
  for (const body of [{}, '', { updatePerson: null, estateId: ' ' }]) {
    const { status, json } = await vitec.send(body)

    expect(status).toBe(400)
    expect(json.modelState).toEqual({
      'interest.estateId': ['Objektid krävs'],
      'interest.updatePerson': ['Uppgift om personen krävs'],
    })
  }
})

for (const way of ['telePhone', 'workPhone', 'cellPhone'] as const) {
  test(`${way} alone is enough to reach a person`, async ({ vitec }) => {
    const { status } = await vitec.send(
      someInterest({ email: undefined, [way]: '018-12 34 56', firstName: undefined }),
    )

    expect(status).toBe(204)
  })
}

test('another phone or a second e-mail is no way to reach a person', async ({ vitec }) => {
  const otherPhone = await vitec.send(someInterest({ email: undefined, otherPhone: '1' }))
  const second = await vitec.send(someInterest({ email: { emailAddress2: 'a@b.example' } }))
  const onPhones = {
    [`${PERSON}.telePhone`]: [WAY],
    [`${PERSON}.workPhone`]: [WAY],
    [`${PERSON}.cellPhone`]: [WAY],
  }

  expect(otherPhone.json.modelState).toEqual(onPhones)
  expect(second.json.modelState).toEqual({
    ...onPhones,
    [`${PERSON}.email.emailAddress`]: [WAY_ON_EMAIL],
  })
})

const OBTAIN_METHODS = ['Interest', 'Phone', 'Visit', 'Agreement', 'Other', 'Email', 'NotAsked']
const ESTATE_TYPES = [
  'House',
  'RowHouse',
  'HousingCooperative',
  'Cottage',
  'Plot',
  'AgricultureProperty',
  'Tenancy',
  'OtherHousing',
  'CommercialProperty',
  'Condominium',
]

test('obtainThrough is read by name in any case, by number and by digits', async ({ vitec }) => {
  for (const [number, name] of OBTAIN_METHODS.entries()) {
    for (const sent of [name, name.toUpperCase(), number, String(number)]) {
      await vitec.send(someInterest({ obtainThrough: sent }))
    }
  }

  const entries = await vitec.ledger()
  const bound = entries.map(({ interest }) => interest.updatePerson)
  expect(bound).toMatchObject(
    OBTAIN_METHODS.flatMap((name) => Array(4).fill({ obtainThrough: name })),
  )
})

test('estateType is read by name in any case, by number and by digits', async ({ vitec }) => {
  for (const [number, name] of ESTATE_TYPES.entries()) {
    for (const sent of [name, name.toLowerCase(), number, String(number)]) {
      await vitec.send(someInterest({}, { presentAccommodation: { estateType: sent } }))
    }
  }

  const entries = await vitec.ledger()
  expect(entries.map(({ status }) => status)).toEqual(Array(40).fill(204))
  expect(entries.map(({ interest }) => interest.presentAccommodation)).toEqual(
    ESTATE_TYPES.flatMap((name) => Array(4).fill({ estateType: name })),
  )
})

const WRONG = [
  { what: 'an unknown estate type', path: 'presentAccommodation.estateType', value: 'Castle' },
  { what: 'a number beyond the list', path: 'presentAccommodation.estateType', value: 10 },
  { what: 'a negative number', path: 'updatePerson.obtainThrough', value: -1 },
  { what: 'the empty text for a list', path: 'updatePerson.obtainThrough', value: '' },
  { what: 'a text for a number', path: 'presentAccommodation.livingSpace', value: '58' },
  { what: 'a number for a text', path: 'updatePerson.note', value: 5 },
  { what: 'a text for a yes or no', path: 'notifyUser', value: 'true' },
  { what: 'an unreadable date', path: 'updatePerson.gdprApprovalDate', value: 'i går' },
  { what: 'a day that does not exist', path: 'updatePerson.approvalDate', value: '2026-02-30' },
  { what: 'a text for an object', path: 'updatePerson.address', value: 'Storgatan 1' },
  { what: 'half a star', path: 'updatePerson.leadScore', value: 1.5 },
  { what: 'a text for a list', path: 'updatePerson.categoryIds', value: 'KAT1' },
] as const

for (const { what, path, value } of WRONG) {
  test(`${what} is refused (${path})`, async ({ vitec }) => {
    const [group = '', name] = path.split('.')
    const body =
      group === 'updatePerson'
        ? someInterest({ [name ?? '']: value })
        : someInterest({}, { [group]: name ? { [name]: value } : value })
    const { status, json } = await vitec.send(body)

    expect(status).toBe(400)
    expect(Object.keys(json.modelState)).toEqual([`interest.${path}`])
  })
}

test('dates are read with seven decimals, with an offset, as UTC, bare and as a day', async ({
  vitec,
}) => {
  for (const gdprApprovalDate of [
    '2025-11-08T05:01:45.3187722+01:00',
    '2026-01-31T12:00:00Z',
    '2026-01-31T12:00:00',
    '2026-01-31',
  ]) {
    expect((await vitec.send(someInterest({ gdprApprovalDate }))).status).toBe(204)
  }

  const remarks = (await vitec.ledger()).map((entry) => entry.remarks.length)
  expect(remarks).toEqual([0, 0, 1, 1])
})

test('all errors come in one response', async ({ vitec }) => {
  const { json } = await vitec.send({
    updatePerson: { firstName: 'x'.repeat(31), leadScore: 'many', email: {} },
    presentAccommodation: { estateType: 'Tent' },
  })

  expect(Object.keys(json.modelState).toSorted()).toEqual([
    'interest.estateId',
    'interest.presentAccommodation.estateType',
    `${PERSON}.cellPhone`,
    `${PERSON}.customerId`,
    `${PERSON}.email.emailAddress`,
    `${PERSON}.firstName`,
    `${PERSON}.leadScore`,
    `${PERSON}.telePhone`,
    `${PERSON}.workPhone`,
  ])
})
