import { plainSigns } from './tidy-input.ts'

// Ten or twelve digits in a row, or separated where people separate them. A plus before them makes
// them a phone number.
const CANDIDATE = /(?<![\d+])((?:18|19|20)?)(\d{6})(\s?[-+]\s?|\s?)(\d{4})(?!\d)/g

const DAY_MS = 86_400_000
/** The oldest person in Sweden was 113; one reached 122 anywhere. */
const AGE_YEARS_MAX = 125
/** A date near today with a time of day is a viewing. Visitors this young buy no home. */
const NEAR_DAYS = 2 * 365

/**
 * Whether a text holds a personal identity number or a coordination number (its day is 60 more).
 * Its day must be one on which a living person was born, and its check digit right: a number of
 * another kind is allowed, and so is a future day with its time (`20261205-0845`).
 */
export function hasIdentityNumber(text: string, today = new Date()) {
  return [...plainSigns(text).matchAll(CANDIDATE)].some(
    ([, century = '', date = '', parted = '', last = '']) => {
      // `0701740650` has the form of a coordination number; a dash or a century in that place is
      // never in a phone number.
      const isPhone = date.startsWith('0') && century === '' && parted.trim() === ''

      return !isPhone && isBirth({ century, date, last }, today) && isChecked(date + last)
    },
  )
}

type Candidate = { century: string; date: string; last: string }

/** Without a century it is the last such day, as Skatteverket reads it. */
function isBirth({ century, date, last }: Candidate, today: Date) {
  const [newer, older] = (century ? [century] : ['20', '19']).map((each) => dayOf(each + date))
  const days = [newer, older].filter((day) => day !== undefined)
  if (days.some((day) => isTime(last) && Math.abs(today.getTime() - day) < NEAR_DAYS * DAY_MS))
    return false

  const oldest = Date.UTC(today.getUTCFullYear() - AGE_YEARS_MAX, 0, 1)
  return days.some((day) => day <= today.getTime() && day >= oldest)
}

/** @returns the moment at which the day begins, undefined when no calendar has it. */
function dayOf(text: string) {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(4, 6))]
  const day = Number(text.slice(6)) % 60
  const begins = new Date(Date.UTC(year, month - 1, day))

  return begins.getUTCMonth() === month - 1 && begins.getUTCDate() === day
    ? begins.getTime()
    : undefined
}

/** `0845`, a quarter to nine. */
function isTime(text: string) {
  return Number(text.slice(0, 2)) < 24 && Number(text.slice(2)) < 60
}

/** The Luhn sum: every other digit is doubled, and its digits are added. */
function isChecked(digits: string) {
  const sum = [...digits].reduce((before, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return before + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)

  return sum % 10 === 0
}
