import type { CountryCode } from 'libphonenumber-js/core'

import type { IssueCode } from '#lib/interest/issue-codes.ts'

import {
  foreignReading,
  isForeignGrouping,
  type PhoneReading,
  phoneCountry,
  phoneFault,
  readPhone,
} from './read-phone.ts'

export type Doubt = { code: IssueCode; suggestion?: string }

/** `number` may be sent, in E.164. With a doubt it is sent only if the visitor confirms it. */
export type PhoneJudgement = { number: string | null; doubt?: Doubt }

export type JudgePhone = typeof judgePhone

const SWEDISH_MOBILE = /^\+467[02369]/
const SWEDISH_MOBILE_LENGTH = '+46701740650'.length

/**
 * The one judge of phone numbers, for the browser and the server. A number that its country's plan
 * rules out is never sent; an unlikely one is asked about.
 */
export function judgePhone(typed: string, countryCode?: string): PhoneJudgement {
  const country = phoneCountry(countryCode)
  const text = typed.replace(/[,·'’]/g, ' ').replace(/^\D*(\+|00)/, '+')
  if (text.startsWith('+')) return judgeInternational(text)

  return country === 'SE' ? judgeSwedish(text) : judgeAbroad(text, country)
}

function judgeInternational(text: string) {
  const found = readPhone(text, 'SE')
  if (found?.isPossible) return accepted(found)
  const code = phoneFault(text, 'SE')
  // `+070-174 06 50`
  const isSwedish = code === 'phoneCountryUnknown' && hasZero(text)
  const meant = isSwedish ? readPhone(text.slice(1), 'SE') : null

  return meant?.isValid ? unsent('phoneCountryMissing', meant) : unsent(code)
}

/** Without a chosen country, a number is Swedish unless a neighbour's plan fits it better. */
function judgeSwedish(text: string): PhoneJudgement {
  const swedish = readPhone(text, 'SE')
  const foreign = foreignReading(text)
  if (swedish?.isValid && (!foreign || looksSwedish(text, swedish))) {
    return hasZero(text) || looksSwedish(text, swedish) ? accepted(swedish) : odd(swedish)
  }

  // A Swedish mobile with a digit missing or added fits many a plan. Only British mobiles look like
  // it.
  const isMiscounted = /^\D*0\D*7\D*[02369]/.test(text) && !isBritishMobile(text)
  const meant = isMiscounted ? null : (withLostZero(text) ?? foreign)
  if (!meant) return swedish?.isPossible ? accepted(swedish) : unsent(phoneFault(text, 'SE'))

  return swedish?.isPossible
    ? { number: swedish.number, doubt: asked('phoneCountryAsked', meant) }
    : unsent('phoneCountryMissing', meant)
}

/**
 * The visitor lives abroad. Some Swedes there still have a Swedish number, so the number is read as
 * the one of the two it can be. A number that could be both needs its country code: a wrong number
 * is worse than a question.
 */
function judgeAbroad(text: string, country: CountryCode): PhoneJudgement {
  const own = readPhone(text, country)
  // Inside Sweden a Swedish number begins with a zero.
  const swedish = hasZero(text) && !isForeignGrouping(text) ? readPhone(text, 'SE') : null
  if (own?.isValid && swedish?.isValid) {
    return unsent('phoneCountryMissing', own)
  }

  const readings = [own, swedish].flatMap((reading) => reading ?? [])
  const best = readings.find(({ isValid }) => isValid) ?? readings.find((each) => each.isPossible)

  return best ? accepted(best) : unsent(phoneFault(text, country))
}

function accepted(reading: PhoneReading): PhoneJudgement {
  const { number, isValid } = reading
  // Operators open ranges faster than the library's tables, so a number outside them may still be
  // right.
  if (!isValid) return { number, doubt: { code: miscountOf(number) ?? 'phoneOdd' } }

  return /(\d)\1{6}/.test(number) ? odd(reading) : { number }
}

function odd({ number }: PhoneReading): PhoneJudgement {
  return { number, doubt: { code: 'phoneOdd' } }
}

function miscountOf(number: string): IssueCode | null {
  if (!SWEDISH_MOBILE.test(number)) return null

  return number.length < SWEDISH_MOBILE_LENGTH ? 'phoneShortAsked' : 'phoneLongAsked'
}

function looksSwedish(text: string, { number }: PhoneReading) {
  // `46701740650`: the country code without its plus.
  if (text.replace(/\D/g, '') === number.slice(1)) return true
  if (!hasZero(text)) return /^\+467[06]/.test(number)

  return SWEDISH_MOBILE.test(number) || !isForeignGrouping(text)
}

/** `046 70…`: the Swedish country code with one of its zeros missing. */
function withLostZero(text: string) {
  const digits = text.replace(/\D/g, '')
  const meant = /^046\d{8,}/.test(digits) ? readPhone(`+${digits.slice(1)}`, 'SE') : null

  return meant?.isValid ? meant : null
}

function unsent(code: IssueCode, meant?: PhoneReading): PhoneJudgement {
  return { number: null, doubt: meant ? asked(code, meant) : { code } }
}

function asked(code: IssueCode, { international }: PhoneReading): Doubt {
  return { code, suggestion: international }
}

function hasZero(text: string) {
  return /^\D*0/.test(text)
}

function isBritishMobile(text: string) {
  return /^07[1-57-9]\d{8}$/.test(text.replace(/\D/g, ''))
}
