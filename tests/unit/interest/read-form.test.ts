import { expect, test } from 'playwright/test'

import { readForm } from '#lib/interest/typed/read-form.ts'

const plain = (form: [string, unknown][]) => JSON.parse(JSON.stringify(readForm(form)))

test('dotted names become the nested body', () => {
  expect(
    plain([
      ['token', 't'],
      ['person.firstName', 'Alva'],
      ['email.emailAddress', 'alva@exempel.example'],
      ['person.lastName', 'Ek'],
    ]),
  ).toEqual({
    token: 't',
    person: { firstName: 'Alva', lastName: 'Ek' },
    email: { emailAddress: 'alva@exempel.example' },
  })
})

test('the last value of a repeated name wins', () => {
  expect(
    plain([
      ['locale', 'sv'],
      ['locale', 'en'],
      ['person.firstName', 'Bo'],
      ['person.firstName', 'Alva'],
    ]),
  ).toEqual({ locale: 'en', person: { firstName: 'Alva' } })
})

test('a group replaces a text of the same name, and a text replaces a group', () => {
  expect(
    plain([
      ['person', 'x'],
      ['person.firstName', 'Alva'],
    ]),
  ).toEqual({
    person: { firstName: 'Alva' },
  })
  expect(
    plain([
      ['person.firstName', 'Alva'],
      ['person', 'x'],
    ]),
  ).toEqual({ person: 'x' })
})

test('a second dot is part of the name', () => {
  expect(
    plain([
      ['person.a.b', 'x'],
      ['.', 'y'],
      ['a.', 'z'],
    ]),
  ).toEqual({
    person: { 'a.b': 'x' },
    '': { '': 'y' },
    a: { '': 'z' },
  })
})

for (const name of [
  '__proto__.polluted',
  'constructor.prototype',
  'person.__proto__',
  '__proto__',
]) {
  test(`a field named ${name} is an ordinary field`, () => {
    readForm([
      [name, 'yes'],
      [`${name}.polluted`, 'yes'],
    ])

    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Object.prototype).toEqual({})
  })
}

test('an empty form is an empty body', () => {
  expect(plain([])).toEqual({})
})
