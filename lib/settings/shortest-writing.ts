import 'server-only'

import { LETTER_COSTS, PLACEHOLDER_WORDS } from './guessing-costs.ts'

const BY_FIRST = Map.groupBy(PLACEHOLDER_WORDS, ([first]) => first)

/**
 * A character is encoded as it is, as part of a word, of a copy, or of a sequence such as `1234`.
 * Together their probabilities are 1.
 */
const AS_IS = -Math.log2(14 / 16)
const AS_WORD = 4 + Math.log2(PLACEHOLDER_WORDS.length + 1)
const AS_COPY = 5
const AS_ROW = 5 + Math.log2(3)

const THIRDS = LETTER_COSTS.map((row) => [...row].map((cost) => Number.parseInt(cost, 36)))

const LENGTH_MIN = 3
const NO_LETTER = 26
const DIGIT = 26
const OTHER = 27

/** The fewest bits that encode a text. One random text in 2^n can be encoded in n bits less. */
export function bitsOfText(text: string) {
  const small = text.toLowerCase()
  const isMixed = small !== text && text.toUpperCase() !== text
  const codes = [...text].map((sign) => sign.charCodeAt(0))
  const cases = codes.map((_, at) => (isMixed ? caseBits(text, at) : 0))
  const signs = [...small].map((_, at) => signBits(small, at))

  return shortest(
    codes,
    (at) => (signs[at] ?? 0) + (cases[at] ?? 0),
    (at) =>
      (BY_FIRST.get(small[at]) ?? [])
        .filter((word) => small.startsWith(word, at))
        .map(({ length }) => ({ length, bits: AS_WORD + sum(cases.slice(at, at + length)) })),
  )
}

/** The same of bytes, each as likely as any other. */
export function bitsOfBytes(bytes: Uint8Array) {
  return shortest([...bytes], () => 8)
}

type Step = { length: number; bits: number }

/** The path through the characters that takes the fewest bits. */
function shortest(
  codes: number[],
  literal: (at: number) => number,
  words: (at: number) => Step[] = () => [],
) {
  const bits = new Array<number>(codes.length + 1).fill(Number.POSITIVE_INFINITY)
  bits[0] = 0

  for (let at = 0; at < codes.length; at += 1) {
    const asIs = { length: 1, bits: AS_IS + literal(at) }
    const steps = [asIs, ...words(at), ...repeats(codes, at)]
    for (const step of steps) {
      const to = at + step.length
      bits[to] = Math.min(bits[to] ?? Number.POSITIVE_INFINITY, (bits[at] ?? 0) + step.bits)
    }
  }

  return bits[codes.length] ?? 0
}

/** Copies of earlier text, and sequences that go up, down or repeat. */
function repeats(codes: number[], at: number): Step[] {
  const copies = placesOf(codes, at).map((from) => ({
    length: reach(codes, at, (offset) => codes[from + offset]),
    bits: AS_COPY + Math.log2(at + 1),
  }))
  const last = codes[at - 1]
  const rows = [-1, 0, 1].map((slope) => ({
    length: last === undefined ? 0 : reach(codes, at, (offset) => last + slope * (offset + 1)),
    bits: AS_ROW,
  }))

  return [...copies, ...rows]
    .filter(({ length }) => length >= LENGTH_MIN)
    .map(({ length, bits }) => ({ length, bits: bits + lengthBits(length) }))
}

/** The earlier places of the character at a place. */
function placesOf(codes: number[], at: number) {
  const places: number[] = []
  for (let from = 0; from < at; from += 1) if (codes[from] === codes[at]) places.push(from)

  return places
}

function reach(codes: number[], at: number, expected: (offset: number) => number | undefined) {
  let length = 0
  while (at + length < codes.length && codes[at + length] === expected(length)) length += 1

  return length
}

/** Elias’ gamma code: any whole number from 1. */
function lengthBits(length: number) {
  return 2 * Math.floor(Math.log2(length - LENGTH_MIN + 1)) + 1
}

function signBits(small: string, at: number) {
  const column = columnOf(small[at] ?? '')
  const thirds = THIRDS[rowOf(small[at - 1])]?.[column] ?? 0
  const which = column === DIGIT ? Math.log2(10) : column === OTHER ? otherBits(small[at]) : 0

  return thirds / 3 + which
}

// One of the six common separators, or any other character.
function otherBits(sign: string | undefined) {
  return sign && '-_./+ '.includes(sign) ? 1 + Math.log2(6) : 17
}

/** The row of the character before: an absent one and a digit are not letters either. */
function rowOf(sign = '') {
  return Math.min(columnOf(sign), NO_LETTER)
}

function columnOf(sign: string) {
  if (sign >= 'a' && sign <= 'z') return sign.charCodeAt(0) - 97

  return sign >= '0' && sign <= '9' ? DIGIT : OTHER
}

/** Letters mostly keep the case of the letter before. */
function caseBits(text: string, at: number) {
  const now = caseOf(text[at])
  const before = caseOf(text[at - 1])
  if (now === 'none') return 0
  if (before === 'none') return 1

  return now === before ? -Math.log2(0.9) : -Math.log2(0.1)
}

function caseOf(sign = '') {
  if (sign >= 'a' && sign <= 'z') return 'small'

  return sign >= 'A' && sign <= 'Z' ? 'capital' : 'none'
}

function sum(numbers: number[]) {
  return numbers.reduce((total, each) => total + each, 0)
}
