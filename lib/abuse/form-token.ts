import 'server-only'

import { randomBytes } from 'node:crypto'

import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'

import { keyFor, type RingKey, settings } from '#lib/settings/settings.ts'

/**
 * A cached page may be a day old when it is read. An older token is renewed; no typed text is lost
 * by it.
 */
const AGE_MAX = '2 days'
const CLOCK_TOLERANCE = '10 minutes'

type Source = Record<string, string>

/**
 * The scope of a token. `nonce` makes it one visitor's own; without one it is a page's, shared by
 * all its readers.
 */
export type FormTokenClaims = {
  office: string
  estateId: string
  noticeHash: string
  /** The page that embedded the form, if it was another site's. */
  source?: Source | null
  /** The web agency tries the form: what it brings is checked and not stored. */
  isTest?: boolean
  nonce: string | null
}

export type FormToken = FormTokenClaims & { raw: string; key: RingKey; issuedAt: Date }

const claimsSchema = z.object({
  // A process of an earlier version refuses a token of the second kind, and delivers no test.
  purpose: z.enum(['interest', 'interestTest']),
  office: z.string(),
  estate: z.string(),
  notice: z.string(),
  source: z.record(z.string(), z.string()).optional(),
  nonce: z.string().nullable(),
  iat: z.number(),
})

/** Says whether an address asks for a form that stores nothing: by `test`, without a value. */
export function isTest(query: URLSearchParams) {
  return query.get('test') === ''
}

/** Creates the token in a page: the same for all visitors who get that page from the cache. */
export function createPageToken(claims: Omit<FormTokenClaims, 'nonce'>) {
  return sign({ ...claims, nonce: null })
}

/** Creates a visitor's own token, with 128 random bits: it is the idempotency key. */
export function createOwnToken(claims: Omit<FormTokenClaims, 'nonce'>) {
  return sign({ ...claims, nonce: randomBytes(16).toString('base64url') })
}

/**
 * @param ofAnyAge for a page that has been open for long: it still shows which text was displayed.
 * @returns null when it was not signed here, has expired or is for another purpose.
 */
export async function verifyFormToken(
  raw: unknown,
  { ofAnyAge = false } = {},
): Promise<FormToken | null> {
  if (typeof raw !== 'string' || raw.length > 2_000) return null
  let key: RingKey | undefined

  try {
    const { payload } = await jwtVerify(
      raw,
      ({ kid }) => {
        key = settings().SECRET_KEYS.find((each) => each.kid === kid)
        if (!key) throw new Error('expected a key of the ring')
        return keyFor(key, 'formToken')
      },
      {
        algorithms: ['HS256'],
        maxTokenAge: ofAnyAge ? undefined : AGE_MAX,
        // A clock that was set back must not refuse every visitor.
        clockTolerance: CLOCK_TOLERANCE,
      },
    )
    const { estate, notice, iat, purpose, ...claims } = claimsSchema.parse(payload)
    const isTest = purpose === 'interestTest'
    const issuedAt = new Date(iat * 1_000)

    return key
      ? { ...claims, estateId: estate, noticeHash: notice, isTest, raw, key, issuedAt }
      : null
  } catch {
    return null
  }
}

function sign({ office, estateId, noticeHash, source, isTest, nonce }: FormTokenClaims) {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key to sign with, the ring is empty')

  return new SignJWT({
    purpose: isTest ? 'interestTest' : 'interest',
    office,
    estate: estateId,
    notice: noticeHash,
    source: source ?? undefined,
    nonce,
  })
    .setProtectedHeader({ alg: 'HS256', kid: first.kid })
    .setIssuedAt()
    .sign(keyFor(first, 'formToken'))
}
