/** Full-width and small forms, which East Asian keyboards produce (`＋`, `＠`, `７`). */
const WIDE = /[\ufe50-\ufe6f\uff01-\uff5e]/g
/** `\p{DI}` is Unicode's own list of invisible characters: zero widths, soft hyphen, bidi, tags. */
const SHOWS_NOTHING = /\p{DI}|\p{NChar}|\p{Cs}|[\ufff9-\ufffc]|[^\P{Cc}\s\u0085]/gu
const DECIMAL = /^\p{Nd}$/u
/** All of Unicode's dashes except the plain one, the minus sign and the hyphen bullet. */
const DASHES = /(?!-)[\p{Pd}\u02d7\u2043\u2212]/gu
const IS_PLAIN = /^[ -~]*$/
const BLANKS = /[\s\u0085\u2800]+/g

/**
 * The text in the characters of a plain keyboard: `0-9` for digits of any script, `-` for any dash,
 * one space for any blank, and no invisible character. For numbers, codes and addresses, where such
 * characters are from a paste and mean nothing. Names and notes need theirs: see `tidyInput`.
 */
export function plainSigns(text: string) {
  // The fast path: nearly all input is plain, and long plain texts are checked often.
  if (IS_PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim()

  return text
    .replace(SHOWS_NOTHING, '')
    .replace(WIDE, (sign) => sign.normalize('NFKC'))
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .trim()
}

/** Unicode guarantees that the ten digits of a script are in a row, from zero to nine. */
function asciiDigit(sign: string) {
  const digit = known.get(sign) ?? countFromZero(sign)
  known.set(sign, digit)

  return digit
}

const known = new Map<string, string>()

function countFromZero(sign: string) {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (DECIMAL.test(String.fromCodePoint(zero - 1))) zero -= 1

  // The mathematical digits are five such rows without a gap.
  return String((code - zero) % 10)
}
