import { plainSigns } from './tidy-input.ts'

/** The fields of a present home in which a visitor types a number. */
export type NumberField = 'livingSpace' | 'numberOfRooms' | 'price'

/**
 * Such a word makes a number less certain without changing it. `minst` and `max` would change it.
 */
const ABOUT =
  /^(?:ca|c:a|cirka|circa|ungef\u00e4r|omkring|runt|drygt|knappt|n\u00e4stan|about|around|approx|approximately|roughly|almost|[~\u2248\u00b1])[.:]?(?=[\s\d]|$)/i
const CURRENCY_FIRST = /^(?:kr|sek)\.?\s*(?=\d)/i

/** Digits with their separators, then words that hold no number except the `2` of `m2`. */
const NUMERAL_AND_WORDS =
  /^([\d\s.,'\u2019\u02bc\u00b4`\u00b7\u066b\u066c/\u2044\u00bc-\u00be]+)(.*)$/

/**
 * The words that may follow, in lower case without blanks and full stops. A unit of another kind
 * makes it no number: `1200 sqft` is not an area in square metres.
 */
const WORDS: Record<NumberField, RegExp> = {
  livingSpace:
    /^(?:(?:m2|m\^2|m\u00b2|\u33a1|kvm|kvadrat|kvadratm(?:eter)?|qm|sqm|squaremet(?:re|er)s?|m)?(?:boa|boarea|boyta)?)$/,
  numberOfRooms: /^(?:rum(?:och|o|[+&,])?k\u00f6k|rum|rokv?|rkv?|r[+&]k|r|rooms?|st)?$/,
  price:
    /^(?:(mdr|mrd|miljard(?:er)?|billions?)|(milj(?:on|oner)?|mille|mill(?:ions?)?|mn|mio|mln|m)|(tusen|thousand|tus|t|k))?(?:svenska|swedish)?(?:kr|kronor|sek|skr|crowns|:?-)?$/,
}
const MULTIPLES = [1e9, 1e6, 1e3]

/** Below this a price with decimals lacks its unit: `3,5` is hardly three kronor and a half. */
const PRICE_WITH_DECIMALS_MIN = 1_000

/**
 * Reads a number as people type it: `2,5`, `2½`, `3 500 000 kr`, `3,5 mkr`, `950,000`, `ca 58 m²`.
 * @returns null when it is not one number in the field's own unit.
 */
export function typedNumber(input: string, field: NumberField): number | null {
  const typed = plainSigns(input).replace(ABOUT, '').trim()
  const bare = field === 'price' ? typed.replace(CURRENCY_FIRST, '') : typed
  const [, numeral = '', rest = ''] = NUMERAL_AND_WORDS.exec(bare) ?? []
  const words = WORDS[field].exec(wordsOf(rest))
  if (!words) return null

  const multiple = MULTIPLES.find((_, at) => words[at + 1] !== undefined) ?? 1
  const number = plainNumeral(numeral, { hasThousands: multiple < 1e6 })
  if (number === null) return null
  const lacksUnit = field === 'price' && multiple === 1 && !Number.isInteger(number)
  if (lacksUnit && number < PRICE_WITH_DECIMALS_MIN) return null

  // 2.3 million is 2299999.9999999995 in binary.
  return multiple === 1 ? number : Math.round(number * multiple * 100) / 100
}

function wordsOf(rest: string) {
  return rest
    .toLowerCase()
    .split(' ')
    .filter((word) => !ABOUT.test(word))
    .join('')
    .replaceAll('.', '')
}

const FRACTIONS: Record<string, number> = { '\u00bc': 0.25, '\u00bd': 0.5, '\u00be': 0.75 }

/**
 * `3 500 000`, `3.500.000`, `3'500'000`: the same separator before each group of exactly three
 * digits.
 */
const GROUPED =
  /^([1-9]\d{0,2}(?:([\s.,'\u2019\u02bc\u00b4`\u00b7\u066c])\d{3})(?:\2\d{3})*)((?!\2)[.,\u066b]\d{1,2})?$/
/** `35,00,000`, as India groups them. */
const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}$/
const DECIMAL = /^\d{0,15}(?:[.,\u066b]\d{1,6})?$/
/** Thousands that are not grouped from the first (`12345,678`) may as well be decimals. */
const UNSURE = /^[1-9]\d{3,}[.,]\d{3}$/

type PlainNumeralOptions = {
  /** A million has no thousands: `3,250` million is three and a quarter. */
  hasThousands: boolean
}

/**
 * Reads digits as any part of the world groups them. @returns null when they are not one number.
 */
function plainNumeral(typed: string, { hasThousands }: PlainNumeralOptions): number | null {
  const text = typed.trim().replace(/[.,]$/, '')
  const fraction = fractionOf(text)
  if (fraction !== null) return fraction
  if (!/\d/.test(text)) return null

  const bare = hasThousands || /\s/.test(text) ? ungrouped(text) : text
  if (hasThousands && UNSURE.test(bare)) return null

  return DECIMAL.test(bare) ? Number(bare.replace(/[,\u066b]/, '.')) : null
}

function fractionOf(text: string) {
  const [, whole = '', sign = ''] = /^(\d{0,4})\s?([\u00bc-\u00be])$/.exec(text) ?? []
  if (sign) return Number(whole) + (FRACTIONS[sign] ?? 0)
  const [, before = '', above, below] = /^(?:(\d{1,4})\s)?([1-3])[/\u2044]([24])$/.exec(text) ?? []

  return above ? Number(before) + Number(above) / Number(below) : null
}

function ungrouped(text: string) {
  const [, whole, , decimals = ''] = GROUPED.exec(text) ?? []
  if (whole !== undefined) return whole.replace(/\D/g, '') + decimals

  // `3500 000`: a blank separates thousands and nothing else; `58 60` is two numbers.
  return INDIAN.test(text)
    ? text.replaceAll(',', '')
    : text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
}
