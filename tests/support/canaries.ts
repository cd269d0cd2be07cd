/** A shorter word is found by chance. */
const LENGTH_MIN = 6

/**
 * The words that a text or a file contains: as they are, or in an encoding that texts are sent in.
 */
export function canariesIn(where: string | Buffer, words: string[]) {
  const bytes = typeof where === 'string' ? Buffer.from(where) : where

  return words.filter((word) => variantsOf(word).some((variant) => bytes.includes(variant)))
}

function variantsOf(word: string) {
  const bytes = Buffer.from(word)
  // The base64 form, wherever the word begins; the ends share characters with their neighbours and
  // are left out.
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  const spoken = [
    ...[word, word.toLowerCase(), word.toUpperCase(), encodeURIComponent(word), escaped(word)],
    ...[bytes.toString('hex'), ...encoded, ...encoded.map((text) => text.replace(/\W/g, toUrl))],
  ]

  return [
    ...spoken.filter(({ length }) => length >= LENGTH_MIN).map((text) => Buffer.from(text)),
    Buffer.from(word, 'utf16le'),
  ]
}

/** The word as cautious JSON writes it. */
function escaped(word: string) {
  return word.replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function toUrl(sign: string) {
  return sign === '+' ? '-' : '_'
}
