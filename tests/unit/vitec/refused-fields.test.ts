import { expect, test } from 'playwright/test'

import { refusedFields } from '#lib/vitec/interest/refused-fields.ts'

import { refusalInShape } from '../../sandbox/faults/refusal-shapes.ts'

const MESSAGE = 'Förnamn måste vara mellan 0 och 30 tecken'
const FIRST_NAME = { path: 'person.firstName', message: MESSAGE }

function refused(body: unknown) {
  return refusedFields(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
}

for (const shape of ['a', 'b', 'd', 'e', 'eList'] as const) {
  test(`the sandbox’s refusal in shape ${shape} is read`, () => {
    const { body = '' } = refusalInShape(shape, {
      path: 'interest.updatePerson.firstName',
      message: MESSAGE,
    })

    expect(refusedFields(Buffer.from(body))).toEqual([FIRST_NAME])
  })
}

test('a refusal with a list of validation errors is read, texts and objects alike', () => {
  const { body = '' } = refusalInShape('c', {
    path: 'interest.updatePerson.firstName',
    message: MESSAGE,
  })
  const [text, object, ...others] = refusedFields(Buffer.from(body))

  expect(text).toEqual(FIRST_NAME)
  expect(object?.message).toContain(MESSAGE)
  expect(others).toEqual([])
})

test('plain text, a page and an empty body name no field', () => {
  for (const body of ['Bad Request', '<html><body>400</body></html>', '', '{"message":', 'null']) {
    expect(refused(body), body).toEqual([])
  }
})

test('plain text that names a field is an issue of that field', () => {
  expect(refused(`${MESSAGE}\r\n`)).toEqual([FIRST_NAME])
})

test('names in Pascal case are read', () => {
  expect(refused({ Message: MESSAGE })).toEqual([FIRST_NAME])
  expect(refused({ ModelState: { 'interest.UpdatePerson.FirstName': [MESSAGE] } })).toEqual([
    FIRST_NAME,
  ])
  expect(refused({ ValidationErrors: [MESSAGE] })).toEqual([FIRST_NAME])
  expect(refused({ Errors: { FirstName: [MESSAGE] } })).toEqual([FIRST_NAME])
})

const BY_MESSAGE: [string, string | null][] = [
  ['Efternamn krävs', 'person.lastName'],
  ['Epostadresser måste vara mellan 0 och 100 tecken', 'email.emailAddress'],
  ['Epostadress, telefonnummer eller mobilnummer måste anges.', 'email.emailAddress'],
  ['Telefonnummer måste vara mellan 0 och 17 tecken', 'person.telePhone'],
  ['Arbetsnummer måste vara mellan 0 och 17 tecken', 'person.workPhone'],
  ['Övrigt telefonnummer måste vara mellan 0 och 17 tecken', 'person.otherPhone'],
  ['Mobilnummer måste vara mellan 0 och 17 tecken', 'person.cellPhone'],
  ['Gatuaddress måste vara mellan 0 och 68 tecken', 'address.streetAddress'],
  ['Gatuadress måste vara mellan 0 och 68 tecken', 'address.streetAddress'],
  ['Postnummer måste vara mellan 0 och 15 tecken', 'address.zipCode'],
  ['Postort måste vara mellan 0 och 25 tecken', 'address.city'],
  // The mistake is ours: no visitor can correct it.
  ['Kundid krävs', null],
  ['Objektid krävs', null],
  ['Uppgift om personen krävs', null],
  ['Något helt annat', null],
]

for (const [message, path] of BY_MESSAGE) {
  test(`«${message}» is about ${path ?? 'none of the visitor’s fields'}`, () => {
    expect(refused({ message })).toEqual([{ path, message }])
  })
}

const BY_PATH: [string, string | null][] = [
  ['interest.updatePerson.email.emailAddress2', 'email.emailAddress2'],
  ['interest.updatePerson.telePhone', 'person.telePhone'],
  ['interest.updatePerson.socialSecurityNumber', 'person.personalIdentityNumber'],
  ['interest.updatePerson.address.countryCode', 'address.countryCode'],
  ['interest.presentAccommodation.numberOfRooms', 'presentAccommodation.numberOfRooms'],
  ['interest.updatePerson.customerId', null],
  ['interest.estateId', null],
  ['constructor', null],
  ['__proto__', null],
]

for (const [path, field] of BY_PATH) {
  test(`an error at ${path} is about ${field ?? 'none of the visitor’s fields'}`, () => {
    const body = `{"modelState":{${JSON.stringify(path)}:["Fel"]}}`

    expect(refused(body).map((each) => each.path)).toEqual(path === '__proto__' ? [] : [field])
  })
}

test('every error is returned, in order', () => {
  expect(
    refused({
      message: 'The request is invalid.',
      modelState: { 'a.city': ['Ett', 'Två'], 'a.zipCode': ['Tre'] },
    }),
  ).toEqual([
    { path: 'address.city', message: 'Ett' },
    { path: 'address.city', message: 'Två' },
    { path: 'address.zipCode', message: 'Tre' },
  ])
})

test('malformed shapes do not throw', () => {
  for (const body of [
    { modelState: 'broken' },
    { modelState: { city: 'no list' } },
    { errors: null },
    { validationErrors: {} },
    { message: 5 },
    5,
    [[[]]],
    [null],
    true,
  ]) {
    expect(() => refused(body), JSON.stringify(body)).not.toThrow()
  }
})

test('bytes that are not text do not throw', () => {
  expect(refusedFields(Uint8Array.from([0xff, 0xfe, 0x00, 0x80]))).toEqual([])
})
