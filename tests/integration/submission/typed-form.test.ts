import { expect, test } from '../../support/flavours/store-test.ts'
import { smallestBody } from '../../unit/interest/schema/smallest-body.ts'
import { formPost, jsonPost, rawFormPost, take } from './take.ts'

test.use({ vitec: 'sandbox' })

const LEAST =
  'token=t&office=ekbacken&estateId=OBJ1&locale=sv&gdprApproval=on&email.emailAddress=a%40b.example&person.lastName=Ek'

test('V2 a field that an extension adds to a form is ignored, whatever its name', async () => {
  for (const added of [
    'ext-id=1',
    'person.ext=1',
    'person=1',
    'email=1',
    '__proto__=1',
    '__proto__.x=1',
    'constructor.prototype=1',
    'csrf=x&_charset_=utf-8&utf8=%E2%9C%93',
    'leadScore=5',
    'person.personalIdentityNumber=19811218-9876',
    'x=1&'.repeat(150),
  ]) {
    for (const body of [
      `${LEAST}&person.firstName=Alva&${added}`,
      `${added}&${LEAST}&person.firstName=Alva`,
    ]) {
      const { issues, sent } = await take(rawFormPost(body))
      expect({ added, issues }).toEqual({ added, issues: [] })
      expect(sent?.updatePerson).toMatchObject({ firstName: 'Alva', lastName: 'Ek' })
      expect(sent?.updatePerson).not.toHaveProperty('socialSecurityNumber')
    }
  }
})

test('V2 an input added under a name of ours does not replace the typed one', async () => {
  const { sent } = await take(
    rawFormPost(`${LEAST}&person.firstName=Alva&locale=xx&office=none&person.firstName=`),
  )

  expect(sent?.updatePerson).toMatchObject({ firstName: 'Alva' })
})

test('V2 the API refuses an unknown field', async () => {
  const { issues } = await take(jsonPost({ ...smallestBody(), extId: 1 }))

  expect(issues).toEqual(['extId: fieldUnknown'])
})

const ENCODED: [typed: string, read: string][] = [
  ['%C5sa', 'Åsa'],
  ['%c5sa', 'Åsa'],
  ['%C3%85sa', 'Åsa'],
  ['%C5sa+%D6berg', 'Åsa Öberg'],
  ['Andr%E9', 'André'],
  ['O%92Brien', 'O’Brien'],
  ['%8Aimon', 'Šimon'],
  ['%D0%98%D0%B2%D0%B0%D0%BD', 'Иван'],
  ['%F0%A0%AE%B7', '𠮷'],
  ['100%25+Bo', '100% Bo'],
  ['%zz+Bo', '%zz Bo'],
  ['%EF%BB%BFBo', 'Bo'],
  ['Bo%81', 'Bo'],
  ['Åsa', 'Åsa'],
]

for (const [typed, read] of ENCODED) {
  test(`V3 a form's ${typed} is read as ${read}`, async () => {
    const { issues, sent } = await take(rawFormPost(`${LEAST}&person.firstName=${typed}`))

    expect(issues).toEqual([])
    expect(sent?.updatePerson.firstName).toBe(read)
  })
}

test('V3 one field in ISO-8859-1 does not spoil another in UTF-8', async () => {
  const { sent } = await take(
    rawFormPost(`${LEAST}&person.firstName=%C5sa&interestNote=H%C3%A4lsa+Bj%C3%B6rn`),
  )

  expect(sent?.updatePerson.firstName).toBe('Åsa')
  expect(sent?.interestNote).toMatch(/^Hälsa Björn\n/)
})

const BROKEN: Record<string, unknown>[] = [
  { 'person.firstName': '\ufffdsa' },
  { 'person.lastName': 'Ek \ufffd' },
  { 'address.streetAddress': 'Storgatan \ufffd' },
  { 'address.city': 'Malm\ufffd' },
  { 'address.zipCode': '753\ufffd10' },
  { 'address.zipCode': '75\ufffd10', 'address.countryCode': 'NO' },
  { 'email.emailAddress': 'alv\ufffd@exempel.example' },
  { 'person.cellPhone': '070\ufffd1740650' },
  { 'presentAccommodation.price': '3 \ufffd' },
  { 'presentAccommodation.other': 'f\ufffdr' },
  { interestNote: 'Hej d\ufffd' },
  { token: 'a\ufffd' },
  { estateId: 'OBJ\ufffd' },
]

for (const changes of BROKEN) {
  const [path = ''] = Object.keys(changes)
  test(`V3 U+FFFD in ${path} is refused at its field, in a form as in JSON (${JSON.stringify(changes[path])})`, async () => {
    for (const post of [jsonPost, formPost]) {
      const { issues } = await take(post(smallestBody(changes)))
      expect(issues).toEqual([expect.stringMatching(new RegExp(`^${path}: `))])
    }
  })
}

test('V3 UTF-8 broken on the way is refused, and not read as other text', async () => {
  const { issues } = await take(rawFormPost(`${LEAST}&person.firstName=Bj%C3%B6rk%C3`))

  expect(issues).toEqual(['person.firstName: textGarbled'])
})
