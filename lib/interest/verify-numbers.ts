import 'server-only'

import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import personnummer from 'personnummer'

import { hasIdentityNumber } from './has-identity-number.ts'
import type { Issue, IssueCode } from './issue-codes.ts'
import type { CheckedBody, Interest } from './schema.ts'

const PHONES = ['cellPhone', 'telePhone', 'workPhone'] as const

export type Verified = { ok: true; interest: Interest } | { ok: false; issues: Issue[] }

/**
 * The checks that are too heavy for a browser. Phones come out as E.164 (`+46701234567`, at most 16 characters), so that the same
 * person looks the same to Vitec's duplicate check each time.
 */
export function verifyNumbers({ token: _, ...body }: CheckedBody): Verified {
  const country = defaultCountry(body.address?.countryCode)
  const phones = PHONES.flatMap((name) => {
    const typed = body.person[name]
    return typed === undefined ? [] : [{ name, ...e164(typed, country) }]
  })
  const identity = identityOf(body.person.personalIdentityNumber)

  const issues: Issue[] = phones.flatMap((phone) =>
    'code' in phone ? [{ path: `person.${phone.name}`, code: phone.code }] : [],
  )
  if (identity === null) {
    issues.push({ path: 'person.personalIdentityNumber', code: 'personalIdentityNumberInvalid' })
  }
  if (issues.length > 0) return { ok: false, issues }

  const numbers = Object.fromEntries(
    phones.flatMap((phone) => ('number' in phone ? [[phone.name, phone.number]] : [])),
  )

  return { ok: true, interest: { ...body, person: { ...body.person, ...numbers, ...identity } } }
}

/**
 * A number in E.164. Without a country code it is of where the visitor lives; a Swede abroad may still have a Swedish number, so it is
 * read as the one of the two it can be. What could be both is asked about: a wrong number is worse than a question.
 */
function e164(typed: string, country: CountryCode): { number: string } | { code: IssueCode } {
  const own = parsePhoneNumberFromString(typed, country)
  const hasCountry = /^\s*(\+|00)/.test(typed)
  if (country === 'SE' && !hasCountry && isIdentityNumber(typed)) return { code: 'phoneInvalid' }
  if (country === 'SE' || hasCountry) {
    // Possible and not valid: number ranges open faster than the library's tables.
    return own?.isPossible() ? { number: own.number } : { code: 'phoneInvalid' }
  }

  // At home a Swedish number begins with a zero.
  const swedish = /^\D*0/.test(typed) ? parsePhoneNumberFromString(typed, 'SE') : undefined
  const [found, other] = [own, swedish].flatMap((each) => (each?.isValid() ? [each.number] : []))

  return found && !other ? { number: found } : { code: 'phoneCountryMissing' }
}

/** Somebody's own number in the place of a phone's would pass for one without its zero. What begins as a mobile's does is a mobile's. */
function isIdentityNumber(typed: string) {
  return !/^\D*07/.test(typed) && hasIdentityNumber(typed)
}

function defaultCountry(countryCode = 'SE'): CountryCode {
  return isSupportedCountry(countryCode) ? countryCode : 'SE'
}

/** Personnummer and samordningsnummer by their check digit; what is written another way is a foreign number. */
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
