import 'server-only'

import { randomBytes, randomInt } from 'node:crypto'

// No 0/O, 1/I/L, B/8 or U/V that a telephone or a tired eye could mix up.
const LETTERS = '234567ACDEFGHJKMNPQRSTWXYZ9'

/** 128 random bits: whoever holds it may read the receipt, and nobody can guess it. */
export function createReceiptId() {
  return randomBytes(16).toString('base64url')
}

/** Eight characters in two groups for the telephone, `7K3F-92QX`. Says nothing and opens nothing. */
export function createReference() {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)])

  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
