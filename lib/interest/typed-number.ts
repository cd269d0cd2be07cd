import { plainNumeral } from './plain-numeral.ts'
import { plainSigns } from './plain-signs.ts'

/** The fields of a present home in which a visitor types a number. */
export type NumberField = 'livingSpace' | 'numberOfRooms' | 'price'

/** Such a word makes a number less certain and no other number. `minst` and `max` would. */
const ABOUT =
  /^(?:ca|c:a|cirka|circa|ungef\u00e4r|omkring|runt|drygt|knappt|n\u00e4stan|about|around|approx|approximately|roughly|almost|[~\u2248\u00b1])[.:]?(?=[\s\d]|$)/i
const CURRENCY_FIRST = /^(?:kr|sek)\.?\s*(?=\d)/i

/** Digits with what may stand among them, then words that hold no number but the `2` of `m2`. */
const NUMERAL_AND_WORDS =
  /^([\d\s.,'\u2019\u02bc\u00b4`\u00b7\u066b\u066c/\u2044\u00bc-\u00be]+)(.*)$/

/**
 * The words that may follow, in small letters without blanks and full stops. A unit of another kind makes it no number:
 * `1200 sqft` is no area in square metres.
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
