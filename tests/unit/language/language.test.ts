import { expect, test } from 'playwright/test'

import { COUNTRY_CODES, PRESENT_ESTATE_TYPES } from '#lib/interest/choices.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { ISSUE_CODES } from '#lib/interest/issue-codes.ts'
import { LENGTH_MAX, TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'
import { countriesFor } from '#lib/language/countries-for.ts'
import { LOCALES } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { sv } from '#lib/language/sv.ts'

type Leaf = { path: string; value: unknown }

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]

  return Object.entries(value).flatMap(([name, inside]) =>
    leavesOf(inside, path ? `${path}.${name}` : name),
  )
}

/** A phrase whose gaps hold marks that occur in no language. */
function spoken(value: unknown) {
  if (typeof value !== 'function') return { text: value, marks: [] }
  const marks = Array.from({ length: value.length }, (_, index) => `«${index}»`)

  return { text: Reflect.apply(value, undefined, marks), marks }
}

test('all languages have the same phrases, each of the same kind', () => {
  const kindsOf = (language: unknown) =>
    Object.fromEntries(
      leavesOf(language).map(({ path, value }) => [
        path,
        typeof value === 'function' ? `function of ${value.length}` : typeof value,
      ]),
    )

  for (const locale of LOCALES) expect(kindsOf(phrasesFor(locale)), locale).toEqual(kindsOf(sv))
})

for (const locale of LOCALES) {
  test(`no phrase is empty, unfinished or other than text (${locale})`, () => {
    for (const { path, value } of leavesOf(phrasesFor(locale))) {
      const { text } = spoken(value)
      expect(typeof text, path).toBe('string')
      expect(String(text).trim(), path).toBe(text)
      expect(text, path).not.toMatch(/^$|undefined|null|NaN|\[object|TODO|XXX|[{}]/)
      expect(text, path).not.toMatch(/ {2}| [,.!?]/)
    }
  })

  test(`every gap of a phrase is filled with its value (${locale})`, () => {
    for (const { path, value } of leavesOf(phrasesFor(locale))) {
      const { text, marks } = spoken(value)
      for (const mark of marks) expect(text, path).toContain(mark)
    }
  })

  test(`a count of one has the singular (${locale})`, () => {
    const { list } = phrasesFor(locale)

    expect(list.showing(3, 0)).not.toBe(list.showing(3, 1))
    expect(list.homes(1)).not.toBe(list.homes(2).replace('2', '1'))
  })

  test(`every issue, state and estate type has words (${locale})`, () => {
    const { issue, receipt, form } = phrasesFor(locale)

    expect(Object.keys(issue).toSorted()).toEqual([...ISSUE_CODES].toSorted())
    expect(Object.keys(receipt.state).toSorted()).toEqual([...STATES].toSorted())
    expect(Object.keys(receipt.stateWords).toSorted()).toEqual([...STATES].toSorted())
    expect(Object.keys(form.estateType).toSorted()).toEqual([...PRESENT_ESTATE_TYPES].toSorted())
  })

  test(`no two issues have the same words (${locale})`, () => {
    const words = Object.values(phrasesFor(locale).issue)

    expect(new Set(words).size).toBe(words.length)
  })

  test(`the limits in the words are the limits of the schema (${locale})`, () => {
    const { issue } = phrasesFor(locale)
    const told = (text: string) => Number(text.replace(/[\s,]/g, '').match(/\d+/)?.[0])

    expect({
      firstName: told(issue.firstNameTooLong),
      lastName: told(issue.lastNameTooLong),
      emailAddress: told(issue.emailTooLong),
      streetAddress: told(issue.streetAddressTooLong),
      city: told(issue.cityTooLong),
      other: told(issue.otherTooLong),
      interestNote: told(issue.interestNoteTooLong),
    }).toEqual({
      firstName: TYPED_LENGTH_MAX.firstName,
      lastName: TYPED_LENGTH_MAX.lastName,
      emailAddress: LENGTH_MAX.emailAddress,
      streetAddress: TYPED_LENGTH_MAX.streetAddress,
      city: TYPED_LENGTH_MAX.city,
      other: LENGTH_MAX.other,
      interestNote: LENGTH_MAX.interestNote,
    })
  })

  test(`every country has a name, in the order of the language (${locale})`, () => {
    const countries = countriesFor(locale)
    const labels = countries.map(({ label }) => label)

    expect(countries.map(({ value }) => value).toSorted()).toEqual(COUNTRY_CODES.toSorted())
    expect(countries.filter(({ value, label }) => value === label)).toEqual([])
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, locale)))
  })
}

test('Åland and Österrike are in the order that a Swede expects', () => {
  const labels = countriesFor('sv').map(({ label }) => label)
  const places = ['Afghanistan', 'Sverige', 'Zimbabwe', 'Åland', 'Österrike'].map((each) =>
    labels.indexOf(each),
  )

  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})
