import 'server-only'

import { LENGTH_MAX, NUMBER_BOUNDS } from '#lib/interest/limits.ts'
import type { Interest } from '#lib/interest/schema.ts'
import { type NumberField, typedNumber } from '#lib/interest/typed-number.ts'
import { brokerNote, type CutField } from '#lib/language/broker-note.ts'

import { cutText } from './cut-text.ts'

/** The longest way to write a number; beyond it nothing need be looked for. */
const NUMERAL_LENGTH_MAX = 60

const NUMBERS = ['livingSpace', 'numberOfRooms', 'price'] as const

/** As much of a text as Vitec's field has room for. */
export function cutToVitec(field: CutField, typed: string | undefined) {
  return typed && cutText(typed, LENGTH_MAX[field])
}

/** The number that was typed, as long as one is believed; what it is not goes into the note. */
export function numberFor({ presentAccommodation }: Interest, field: NumberField) {
  const typed = presentAccommodation?.[field]
  if (typeof typed !== 'string') return typed
  const { min, max } = NUMBER_BOUNDS[field]
  const number = typed.length > NUMERAL_LENGTH_MAX ? null : typedNumber(typed, field)

  return number !== null && number >= min && number <= max ? number : undefined
}

/** Lines for the note: each text that was cut, whole, and the words that stood in the place of a number. */
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
