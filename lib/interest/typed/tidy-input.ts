/** The interest is three levels deep, with a place; a deeper value is not ours to walk. */
const DEPTH_MAX = 3

const LINE_BREAKS = /\r\n?|[\v\f\u0085]/g

/**
 * Control characters except tab and line feed, lone surrogates, non-characters, and the marks of
 * objects and annotations.
 */
const NO_TEXT = /[^\P{Cc}\t\n]|\p{Cs}|\p{NChar}|[\ufff9-\ufffc]/gu
/**
 * Unicode's list of invisible characters (`\p{DI}`), except those that spell: joiners, variation
 * selectors and the tags of a flag. Persian, Mongolian, family pictures and the flag of Scotland
 * need them.
 */
const UNSEEN =
  /(?!\u034f|[\u180b-\u180f]|\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0020}-\u{e007f}])\p{DI}/gu
/** A joiner joins nothing at the edge of a text. */
const EDGES = /^[\s\u200c\u200d]+|(?<![\s\u200c\u200d])[\s\u200c\u200d]+$/g
const NOTHING_SEEN = /^[\s\p{DI}\u2800]*$/u

const tidyLine = (text: string) =>
  tidyText(text)
    .replace(/[\s\u2800]+/g, ' ')
    .trim()

/** Free texts, of several lines. A signed token and the language are not a visitor's texts. */
const NOTES = /^$|^interestNote$|^presentAccommodation\.other$|^confirmed\./
const LINES = /Name$|(^|\.)(streetAddress|city|company)$|^answers\./

/**
 * The tidying of a field: numbers, codes and other single words are reduced to plain characters.
 */
function tidierOf(path: string) {
  if (NOTES.test(path)) return tidyText
  if (LINES.test(path)) return tidyLine
  if (path.endsWith('Phone')) return unwrapPhone

  return path.startsWith('email.') ? unwrapEmail : plainSigns
}

/**
 * The same tidying for a form, a JSON body and the browser's own check: each text is trimmed, put
 * in NFC and freed from invisible characters, one-line fields hold one line, and an empty value is
 * absent. Nothing else is judged here.
 */
export function tidyInput(input: unknown, path: readonly string[] = []): unknown {
  if (typeof input === 'string') return tidied(input, path.join('.')) || undefined
  if (input === null) return undefined
  if (typeof input !== 'object' || Array.isArray(input) || path.length >= DEPTH_MAX) return input

  const kept = Object.entries(input)
    .map(([name, value]) => [name, tidyInput(value, [...path, name])] as const)
    .filter(([, value]) => value !== undefined)

  // An empty group is an absent group, but the whole stays an object so that its missing fields are
  // named.
  return kept.length === 0 && path.length > 0 ? undefined : Object.fromEntries(kept)
}

function tidied(text: string, path: string) {
  const clean = tidierOf(path)(text).normalize('NFC')

  return NOTHING_SEEN.test(clean) ? '' : clean
}

function tidyText(text: string) {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(NO_TEXT, '')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(EDGES, '')
}

/**
 * A link's scheme or the word before a number in a signature. `\b` keeps `tel` out of `telefon`.
 */
const PHONE_LABEL =
  /^(?:(?:tel|tele|tfn|telefon|telephone|phone|mobil|mobile|mob|cell|callto|sms)\b[\s.:]*(?:\/\/)?)+/i
const EMAIL_LABEL = /^(?:(?:mailto|e-?mail|e-?post|mail|mejl)\s*:\s*)+/i
/** `Alva Ek <alva@example.com>`, as mail programs copy a correspondent. */
const NAMED_ADDRESS = /^[^<>]*<\s*([^<>\s@]+@[^<>\s@]+)\s*>[\s.,;:]*$/
// The lookbehind keeps a run of such characters from being tried once from each of its characters.
const [OPENING, CLOSING] = [/^[\s<("'[]+/, /(?<![\s>)"'\].,;:])[\s>)"'\].,;:]+$/]
const NUMBER_CLOSING = /(?<![\s>.,;:])[\s>.,;:]+$/

/**
 * A telephone number in plain characters, without the extras of a paste: `tel:`, `Mobil:`, `%20`,
 * `;ext=`, a full stop.
 */
function unwrapPhone(text: string) {
  return untilStill(text, (each) =>
    plainSigns(each)
      .replace(/^</, '')
      .replace(NUMBER_CLOSING, '')
      .replace(PHONE_LABEL, '')
      .replace(/;[a-z-]+=.*$/i, '')
      .replace(/%(2[0-9a-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .trim(),
  )
}

/**
 * An e-mail address in plain characters, without the extras of a paste: `mailto:`, a name, angle
 * brackets, a full stop.
 */
function unwrapEmail(text: string) {
  return untilStill(text, (each) =>
    fromLink(plainSigns(each))
      .replace(NAMED_ADDRESS, '$1')
      .replace(OPENING, '')
      .replace(CLOSING, '')
      .replace(/ ?@ ?/g, '@'),
  )
}

function fromLink(text: string) {
  const bare = text.replace(EMAIL_LABEL, '')
  if (!/^mailto:/i.test(text)) return bare
  const address = bare.replace(/\?.*$/, '')

  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Wrappings nest in each other. A real paste nests at most a few times. */
function untilStill(text: string, unwrap: (text: string) => string) {
  let [before, now] = ['', text]
  for (let turn = 0; turn < 10 && now !== before; turn += 1) [before, now] = [now, unwrap(now)]

  return now
}

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
