// Ten or twelve digits in a row, or parted where people part them. A plus before them makes a phone number of them.
const CANDIDATE = /(?<![\d+])((?:18|19|20)?)(\d{6})(\s?[-–+]\s?|\s?)(\d{4})(?!\d)/g

/**
 * Whether somebody's personal identity number stands in a text, also a coordination number (its day is 60 more). Its check digit must
 * be right: a number of another kind is let through.
 */
export function hasIdentityNumber(text: string) {
  return [...text.matchAll(CANDIDATE)].some(
    ([, century = '', date = '', parted = '', last = '']) => {
      // `0701740650` has the shape of a coordination number; a dash or a century nobody puts into a phone number there.
      const isPhone = date.startsWith('0') && century === '' && parted.trim() === ''

      return !isPhone && isDate(date) && isChecked(date + last)
    },
  )
}

function isDate(text: string) {
  const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(4)) % 60]

  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** The Luhn sum: every other digit twice, and the digits of that. */
function isChecked(digits: string) {
  const sum = [...digits].reduce((before, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return before + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)

  return sum % 10 === 0
}
