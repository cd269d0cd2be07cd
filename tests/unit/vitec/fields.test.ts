import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

import { showEstate } from '../../sandbox/advertising/show-estate.ts'
import { estates } from '../../sandbox/estates/estates.ts'

/** The place of a value in a response, by keys and places in lists. */
type Path = (string | number)[]
type Place = { path: Path; field: string; value: unknown }

const EXTEND = 'primaryAgent,secondaryAgent'
const paper = readFileSync('docs/vitec-fields.md', 'utf8')
const responses = estates.map((seed): unknown => JSON.parse(String(showEstate(seed, EXTEND)?.body)))

/** The fields that one table of the page names. */
function fieldsIn(heading: string) {
  const [, section = ''] = paper.split(`## ${heading}\n`)
  const names = [...(section.split('\n## ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name,
  )

  return names.flatMap((name) =>
    name.includes('{')
      ? ['primary', 'secondary'].map((which) => name.replace('{primary,secondary}', which))
      : [name],
  )
}

function placesIn(value: unknown, path: Path = []): Place[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((each, index) => placesIn(each, [...path, index]))
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))

  return Array.isArray(value) ? [] : [{ path, field: nameOf(path), value }]
}

function nameOf(path: Path) {
  return path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1)
}

const places = responses.flatMap((response) =>
  placesIn(response).map((place) => ({ ...place, response })),
)
const all = new Set(places.map(({ field }) => field))
// An object that one estate lacks is null there, and no field.
const fields = [...all].filter(
  (field) =>
    ![...all].some((other) => other.startsWith(`${field}.`) || other.startsWith(`${field}[`)),
)

/** The page's estate, as text. */
function estateOf(response: unknown) {
  return JSON.stringify(reshapeEstate('OBJ1', estateWire.parse(response)))
}

/** Whether another value, or none, changes the page's estate. */
function isShown({ path, value, response }: (typeof places)[number]) {
  const before = estateOf(response)

  return othersThan(value).some((other) => estateOf(withValue(response, path, other)) !== before)
}

function othersThan(value: unknown): unknown[] {
  if (value === null) return ['Xyz', 7, true, '2026-12-20T12:00:00']
  if (typeof value === 'number') return [null, value + 7]

  return [null, typeof value === 'boolean' ? !value : 'Xyz']
}

function withValue(response: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(response))
    return response.map((each, index) => (index === key ? withValue(each, rest, value) : each))

  return Object.fromEntries(
    Object.entries(response ?? {}).map(([name, each]) => [
      name,
      name === key ? withValue(each, rest, value) : each,
    ]),
  )
}

test('docs/vitec-fields.md names each field of the sandbox’s estates once, and no other', () => {
  const named = ['Shown', 'Used', 'Left out'].flatMap(fieldsIn)

  expect(named.toSorted()).toEqual(fields.toSorted())
})

test('each field that it says is shown changes the page’s estate', () => {
  const silent = fieldsIn('Shown').filter(
    (field) => !places.some((place) => place.field === field && isShown(place)),
  )

  expect(silent).toEqual([])
})

test('no field that it says is left out changes the page’s estate', () => {
  const heard = fieldsIn('Left out').filter((field) =>
    places.some((place) => place.field === field && isShown(place)),
  )

  expect(heard).toEqual([])
})
