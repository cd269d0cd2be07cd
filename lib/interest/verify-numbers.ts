import 'server-only'

import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import personnummer from 'personnummer'

import type { Issue } from './issue-codes.ts'
import type { CheckedBody, Interest } from './schema.ts'

const PHONES = ['cellPhone', 'telePhone', 'workPhone'] as const

export type Verified = { ok: true; interest: Interest } | { ok: false; issues: Issue[] }

/**
 * The checks that are too heavy for a browser. Phones come out as E.164 (`+46701234567`, at most 16 characters), so that the same
 * person looks the same to Vitec's duplicate check each time.
 */
export function verifyNumbers({ token: _, ...body }: CheckedBody): Verified {
  const country = defaultCountry(body.address?.countryCode)
  const phones = PHONES.map((name) => ({
    name,
    typed: body.person[name],
    number: e164(body.person[name], country),
  }))
  const identity = identityOf(body.person.personalIdentityNumber)

  const issues: Issue[] = phones
    .filter(({ typed, number }) => typed !== undefined && number === undefined)
    .map(({ name }) => ({ path: `person.${name}`, code: 'phoneInvalid' }))
  if (identity === null)
    issues.push({ path: 'person.personalIdentityNumber', code: 'personalIdentityNumberInvalid' })
  if (issues.length > 0) return { ok: false, issues }

  const numbers = Object.fromEntries(phones.map(({ name, number }) => [name, number]))

  return { ok: true, interest: { ...body, person: { ...body.person, ...numbers, ...identity } } }
}

// A number without a country is Swedish when it can be, wherever the visitor lives now; else it is of where they live.
function e164(typed: string | undefined, country: CountryCode) {
  if (typed === undefined) return undefined
  const swedish = parsePhoneNumberFromString(typed, 'SE')
  if (swedish?.isValid()) return swedish.number

  const own = parsePhoneNumberFromString(typed, country)
  // Possible and not valid: number ranges open faster than the library's tables.
  return own?.isPossible() ? own.number : undefined
}

function defaultCountry(countryCode = 'SE'): CountryCode {
  return isSupportedCountry(countryCode) ? countryCode : 'SE'
}

/** Personnummer and samordningsnummer by their check digit; what is written another way is a foreign number. */
function identityOf(typed: string | undefined) {
  if (typed === undefined) return {}
  if (personnummer.valid(typed)) {
    return {
      personalIdentityNumber: personnummer.parse(typed).format(true),
      isForeignPersonalIdentityNumber: undefined,
    }
  }
  const looksSwedish = /^(\d{6}|\d{8})[-+ ]?\d{4}$/.test(typed)

  return looksSwedish
    ? null
    : { personalIdentityNumber: typed, isForeignPersonalIdentityNumber: true }
}
