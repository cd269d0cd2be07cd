import 'server-only'

import { bitsOfBytes, bitsOfText } from './shortest-writing.ts'

/**
 * A secret that can be encoded in so many bits less than chance needs is taken for words, repeats
 * or sequences. There are 2^30 times fewer short encodings than secrets, so of honest ones less
 * than one in a thousand million is refused.
 */
const SAVED_BITS_MAX = 30

/**
 * Whether a secret can be from a random generator: zeros, words, `changeme` four times over and the
 * like cannot.
 */
export function looksRandom(secret: string | Uint8Array): boolean {
  if (typeof secret === 'string')
    return !isPhrase(secret) && bitsOfText(secret) > evenBits(secret) - SAVED_BITS_MAX
  if (isText(secret)) return false

  return (
    bitsOfBytes(secret) > secret.length * 8 - SAVED_BITS_MAX &&
    looksRandom(Buffer.from(secret).toString('base64').replaceAll('=', ''))
  )
}

/**
 * Three words or more with separators, each in lower case, in capitals or with one at its
 * beginning, with or without a number after it. A UUID does not match. Of 32 random characters of
 * base64, less than one in a hundred million looks so.
 */
const PHRASE = /^(([A-Z]?[a-z]+|[A-Z]+)\d*|\d+)([-_./+ ](([A-Z]?[a-z]+|[A-Z]+)\d*|\d+)){2,}$/

function isPhrase(text: string) {
  return PHRASE.test(text.replace(/=$/, '')) && !/^[\d\Wa-f]+$/i.test(text)
}

/**
 * The bits in the letters and digits of a text when each is drawn evenly from the smallest possible
 * alphabet. Other characters are not counted: the hyphens of a UUID hold nothing.
 */
function evenBits(text: string) {
  const signs = text.replace(/[^A-Za-z0-9]/g, '')

  return signs.length * Math.log2(kindsIn(signs))
}

function kindsIn(signs: string) {
  if (/^([0-9a-f]+|[0-9A-F]+)$/.test(signs)) return /^\d*$/.test(signs) ? 10 : 16
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
  ]

  return kinds.reduce((sum, [kind, size]) => sum + (kind.test(signs) ? size : 0), 0) || 1
}

/**
 * Of 32 random bytes, less than one in a hundred thousand million is UTF-8 without control
 * characters.
 */
function isText(bytes: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[^\P{Cc}\t\r\n]/u.test(text)
  } catch {
    return false
  }
}
