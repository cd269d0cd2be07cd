import { expect, test } from 'playwright/test'

import { checkBody } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

/**
 * All fields that Vitec accepts and a visitor may not set, in Vitec's spelling and in others that a
 * binder might accept.
 */
const SERVER_SIDE = [
  'customerId',
  'contactId',
  'userId',
  'categoryIds',
  'task',
  'customField',
  'leadScore',
  'approval',
  'approvalDate',
  'gdprApprovalDate',
  'GDPRApprovalDate',
  'obtainThrough',
  'notifyUser',
  'note',
  'otherPhone',
  'coordinate',
  'socialSecurityNumber',
  'isForeignSocialSecurityNumber',
  'isForeignPersonalIdentityNumber',
  'updatePerson',
  'FirstName',
  'CustomerId',
  'constructor',
  'toString',
]

/** At these places a visitor, or a program, may send them. */
const KNOWN = ['person.otherPhone', 'address.coordinate', 'presentAccommodation.coordinate']

const ODD_AT = [
  'person.firstName',
  'person.lastName',
  'person.cellPhone',
  'email.emailAddress',
  'address.streetAddress',
  'address.zipCode',
  'address.city',
  'address.countryCode',
  'presentAccommodation.price',
  'presentAccommodation.other',
  'presentAccommodation.livingSpace',
  'interestNote',
]

const LEVELS = ['', 'person.', 'address.', 'email.', 'presentAccommodation.']

for (const level of LEVELS) {
  test(`a field that only the server may set is unknown ${level ? `in ${level.slice(0, -1)}` : 'at the top'}`, () => {
    const paths = SERVER_SIDE.map((name) => `${level}${name}`)
    for (const path of paths.filter((each) => !KNOWN.includes(each))) {
      expect(checkBody(smallestBody({ [path]: 'M30011' })).issues, path).toContain(
        `${path}: fieldUnknown`,
      )
    }
  })
}

test('a name of another level is unknown', () => {
  for (const path of ['firstName', 'emailAddress', 'email.cellPhone', 'address.livingSpace']) {
    expect(checkBody(smallestBody({ [path]: 'a' })).issues, path).toEqual([`${path}: fieldUnknown`])
  }
})

test('__proto__ in a JSON body is an unknown field, and changes nothing', () => {
  const body = JSON.parse(
    JSON.stringify(smallestBody()).replace('{', '{"__proto__":{"polluted":true},'),
  )

  expect(checkBody(body).issues).toEqual(['__proto__: fieldUnknown'])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('an unknown name with an empty value is absent, like every empty value', () => {
  expect(checkBody(smallestBody({ contactId: '', 'person.note': null, task: {} })).issues).toEqual(
    [],
  )
})

test('a few of very many unknown names are reported, each of them short', () => {
  const names = Array.from({ length: 500 }, (_, index) => `${index}-${'x'.repeat(500)}`)
  const { issues } = checkBody(smallestBody(Object.fromEntries(names.map((name) => [name, 1]))))

  expect(issues.length).toBeLessThanOrEqual(20)
  for (const issue of issues) expect(issue.length).toBeLessThanOrEqual(80)
})

test('a group of another type is refused', () => {
  for (const group of ['person', 'address', 'email', 'presentAccommodation']) {
    for (const value of ['text', 5, true, ['a'], [{ firstName: 'Alva' }]]) {
      const { issues } = checkBody(smallestBody({ [group]: value }))
      expect(issues, `${group} ${JSON.stringify(value)}`).toContain(`${group}: fieldInvalid`)
    }
  }
})

test('a text of another type is refused', () => {
  for (const path of ['person.firstName', 'address.city', 'interestNote', 'person.cellPhone']) {
    for (const value of [5, true, ['a'], { a: 1 }]) {
      const { passed } = checkBody(smallestBody({ [path]: value }))
      expect(passed, `${path} ${JSON.stringify(value)}`).toBeUndefined()
    }
  }
})

test('a value with a toString of its own is refused like any other that is no text', () => {
  const odd: unknown[] = [{ toString: 1 }, { toString: 1, valueOf: 1 }, [{ toString: 'x' }]]
  for (const path of ODD_AT)
    for (const value of odd)
      expect(
        checkBody(smallestBody({ [path]: value }), { personalIdentityNumber: 'off' }).issues,
        path,
      ).not.toEqual([])
})

test('a place has both its degrees, as numbers that a place can have', () => {
  for (const path of ['address.coordinate', 'presentAccommodation.coordinate']) {
    const place = { longitude: 17.63, latitude: 59.86 }
    expect(checkBody(smallestBody({ [path]: place })).issues, path).toEqual([])
    for (const wrong of [
      5,
      'Uppsala',
      { longitude: 17.63 },
      { ...place, latitude: '59.86' },
      { ...place, latitude: 90.1 },
      { ...place, longitude: -180.1 },
      { ...place, altitude: 5 },
    ])
      expect(
        checkBody(smallestBody({ [path]: wrong })).issues,
        `${path} ${JSON.stringify(wrong)}`,
      ).toHaveLength(1)
  }
})
