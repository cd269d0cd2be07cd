import 'server-only'

import personnummer from 'personnummer'

import type { Issue } from '#lib/interest/issue-codes.ts'
import type { CheckedBody, Interest } from '#lib/interest/schema/schema.ts'

import type { Judges } from './judge-contact.ts'
import { judgeContact } from './judge-contact.ts'
import { judgePhone } from './judge-phone.ts'
import { nearEmail } from './near-email.ts'

export type Verified = { ok: true; interest: Interest } | { ok: false; issues: Issue[] }

/**
 * The checks of numbers against their plans. The results are E.164 (`+46701234567`, at most 16
 * characters), so that the same person looks the same to Vitec's duplicate check each time.
 */
export function verifyNumbers({ token: _, confirmed, ...body }: CheckedBody): Verified {
  const { issues, numbers } = judgeContact({ ...body, confirmed }, CONTACT_JUDGES)
  const identity = identityOf(body.person.personalIdentityNumber)
  if (identity === null) {
    issues.push({ path: 'person.personalIdentityNumber', code: 'personalIdentityNumberInvalid' })
  }
  if (issues.length > 0) return { ok: false, issues }

  return { ok: true, interest: { ...body, person: { ...body.person, ...numbers, ...identity } } }
}

/**
 * Personnummer and samordningsnummer by their check digit; a number in another format is foreign.
 */
function identityOf(typed: string | undefined) {
  if (typed === undefined) return {}
  const bare = typed.replace(/\s/g, '')
  if (personnummer.valid(bare)) {
    return {
      personalIdentityNumber: personnummer.parse(bare).format(true),
      isForeignPersonalIdentityNumber: undefined,
    }
  }
  const looksSwedish = /^(\d{6}|\d{8})[-+]?\d{4}$/.test(bare)

  return looksSwedish
    ? null
    : { personalIdentityNumber: typed, isForeignPersonalIdentityNumber: true }
}

/** The server judges all at once. A browser loads each when the visitor reaches such a field. */
export const CONTACT_JUDGES = { nearEmail, judgePhone } satisfies Judges
