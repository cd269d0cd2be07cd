import 'server-only'

import { LENGTH_MAX, NUMBER_BOUNDS } from '#lib/interest/limits.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { type NumberField, typedNumber } from '#lib/interest/typed/typed-number.ts'
import { brokerNote, type CutField } from '#lib/language/broker-note.ts'

/** The longest way to write a number; a longer text is not parsed. */
const NUMERAL_LENGTH_MAX = 60

const NUMBERS = ['livingSpace', 'numberOfRooms', 'price'] as const

/** As much of a text as fits in Vitec's field. */
export function cutToVitec(field: CutField, typed: string | undefined) {
  return typed && cutText(typed, LENGTH_MAX[field])
}

/** The typed number, within the plausible range; any other value goes into the note. */
export function numberFor({ presentAccommodation }: Interest, field: NumberField) {
  const typed = presentAccommodation?.[field]
  if (typeof typed !== 'string') return typed
  const { min, max } = NUMBER_BOUNDS[field]
  const number = typed.length > NUMERAL_LENGTH_MAX ? null : typedNumber(typed, field)

  return number !== null && number >= min && number <= max ? number : undefined
}

/** Lines for the note: each text that was cut, whole, and the words in place of a number. */
export function unfittedLines(interest: Interest) {
  return [
    ...textsOf(interest).flatMap(([field, typed]) =>
      typed.length > LENGTH_MAX[field] ? [brokerNote.inFull(field, typed)] : [],
    ),
    ...NUMBERS.flatMap((field) => {
      const typed = interest.presentAccommodation?.[field]
      return typeof typed === 'string' && numberFor(interest, field) === undefined
        ? [brokerNote.inWords(field, typed)]
        : []
    }),
  ]
}

function textsOf({ person, address }: Interest) {
  const { firstName, lastName } = person
  const { streetAddress, city } = address ?? {}
  const texts: [CutField, string | undefined][] = [
    ['firstName', firstName],
    ['lastName', lastName],
    ['streetAddress', streetAddress],
    ['city', city],
  ]

  return texts.flatMap(([field, typed]): [CutField, string][] => (typed ? [[field, typed]] : []))
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/**
 * The beginning of a text that fits into so many UTF-16 units: whole words, or whole graphemes
 * where the first words would leave less than half. It is never empty.
 */
export function cutText(text: string, lengthMax: number) {
  if (text.length <= lengthMax) return text
  const words = text.slice(0, lengthMax + 1).replace(/\s+\S*$/, '')
  if (words.length <= lengthMax && words.length >= lengthMax / 2) return words
  const cut = wholeGraphemes(text, lengthMax).trim()

  // One grapheme may be longer than the whole field: a letter with a stack of accents.
  return (
    cut ||
    text
      .slice(0, lengthMax)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  )
}

function wholeGraphemes(text: string, lengthMax: number) {
  let end = 0
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > lengthMax) break
    end = index + segment.length
  }

  return text.slice(0, end)
}

/**
 * Leaves out what is undefined, null or an object with nothing in it. `0` and `false` are never
 * made here and so never left out.
 */
export function withoutEmpty(given: object): Record<string, unknown> {
  const kept = Object.entries(given).flatMap(([name, value]) => {
    const inner = isPlainObject(value) ? withoutEmpty(value) : value
    const isEmpty =
      inner === undefined ||
      inner === null ||
      (isPlainObject(inner) && Object.keys(inner).length === 0)
    return isEmpty ? [] : [[name, inner] as const]
  })

  return Object.fromEntries(kept)
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The phone by which the visitor is best reached. */
export function anyPhoneOf({ cellPhone, telePhone, workPhone, otherPhone }: Interest['person']) {
  return cellPhone ?? telePhone ?? workPhone ?? otherPhone
}

/** The names are Vitec's own [D] (VITEC.md 1.1). */
export function coordinateFor(place: { longitude: number; latitude: number } | undefined) {
  return place && { longitud: place.longitude, latitud: place.latitude }
}

export function presentAccommodationFor(interest: Interest) {
  const { estateType, other, coordinate } = interest.presentAccommodation ?? {}

  return {
    estateType,
    livingSpace: numberFor(interest, 'livingSpace'),
    numberOfRooms: numberFor(interest, 'numberOfRooms'),
    price: numberFor(interest, 'price'),
    other,
    coordinate: coordinateFor(coordinate),
  }
}
