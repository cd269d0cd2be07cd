import { expect, test } from 'playwright/test'

import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

const NAMES = [
  ['Åsa-Märta', 'Öström'],
  ['Jean', 'd’Angelo'],
  ['Gabriele', "d'Annunzio"],
  ['Thị Hương', 'Nguyễn'],
  ['小龙', '李'],
  ['María José', 'Muñoz y Pérez'],
  ['محمد', 'عبد الله'],
  ['Σοφία', 'Παπαδοπούλου'],
  ['Ł', 'Żółć'],
  ['O', 'Ng'],
  ['von', 'und zu Å'],
  ['Sten Sture d.ä.', 'af Ugglas'],
  ['NULL', 'undefined'],
  ['true', 'noll'],
]

for (const [firstName = '', lastName = ''] of NAMES) {
  test(`the name ${firstName} ${lastName} stays as it was written`, () => {
    const { person } = passedOf(
      smallestBody({ 'person.firstName': firstName, 'person.lastName': lastName }),
    )

    expect(person).toEqual({ firstName, lastName })
  })
}

test('a name in decomposed form, as a Mac types it, is the same name', () => {
  const { person } = passedOf(smallestBody({ 'person.lastName': 'Östro\u0308m'.normalize('NFD') }))

  expect(person.lastName).toBe('Öström')
})

test('the joiners of Persian letters and family emoji are kept', () => {
  // ZERO WIDTH NON-JOINER and JOINER are spelling, not tricks.
  for (const lastName of ['می\u200cخواهم', 'Ek 👩\u200d👧']) {
    expect(passedOf(smallestBody({ 'person.lastName': lastName })).person.lastName).toBe(lastName)
  }
})

for (const name of [
  '--',
  '.',
  '123',
  '\u200b',
  '\u3164',
  '\u2800',
  '👩\u200d👧',
  '\u0301',
  '\ue000',
]) {
  test(`V9 ${JSON.stringify(name)} is not a name: it holds no letter`, () => {
    const body = smallestBody({ 'person.firstName': name, 'person.lastName': name })

    expect(checkBody(body).issues).toEqual([
      'person.firstName: firstNameMissing',
      'person.lastName: lastNameMissing',
    ])
  })
}
