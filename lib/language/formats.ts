import { isWholeDay } from '#lib/estate/viewing-times.ts'

import { LOCALES, type Locale } from './locales.ts'
import { phrasesFor } from './phrases-for.ts'

/** Estates are seen where they are, whatever the server's clock. */
const timeZone = 'Europe/Stockholm'

const NO_BREAK_SPACE = '\u00a0'
/**
 * A line may break after a dash, and half a time range on the next line reads as a time of its own.
 */
const WORD_JOINER = '\u2060'

/**
 * Numbers, money, measures and times as a visitor reads them. Words that Intl lacks are in `sv` and
 * `en`.
 */
type Formats = ReturnType<typeof formatsOf>

export function formatsFor(locale: Locale): Formats {
  return formats.get(locale) ?? formatsOf(locale)
}

function formatsOf(locale: Locale) {
  const { tag, hourSeparator, decimalSeparator, percent } = phrasesFor(locale).formats
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const weekday = new Intl.DateTimeFormat(tag, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const month = new Intl.DateTimeFormat(tag, { timeZone, day: 'numeric', month: 'short' })
  const long = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long' })
  const clock = new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit' })

  const number = (value: number) =>
    decimal
      .formatToParts(value)
      .map((part) => (part.type === 'decimal' ? decimalSeparator : part.value))
      .join('')
  const measure = (value: number, unit: string) => `${number(value)}${NO_BREAK_SPACE}${unit}`
  const day = (iso: string) => weekday.format(new Date(iso)).replace(',', '')
  const time = (iso: string) => clock.format(new Date(iso)).replace(':', hourSeparator)

  /** A day ends at midnight, too. */
  const days = (startsAt: string, endsAt: string | null) => {
    const last = new Date(Date.parse(endsAt ?? startsAt) - (endsAt ? 1 : 0)).toISOString()

    return last <= startsAt || day(last) === day(startsAt)
      ? day(startsAt)
      : `${day(startsAt)} – ${day(last)}`
  }

  return {
    number,
    /** "e-post och sms" */
    list: (texts: string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(texts),
    money: (amount: number, currency = 'SEK') => money(tag, { amount, currency }),
    area: (squareMetres: number) => measure(squareMetres, 'm²'),
    hectares: (value: number) => measure(value, 'ha'),
    metres: (value: number) => measure(value, 'm'),
    kilometres: (value: number) => measure(value, 'km'),
    percent: (value: number) => percent(number(value)),
    /** "29 november 2026" */
    date: (iso: string) => long.format(new Date(iso)),
    /** "29 november 2026 13.05" */
    dateAndTime: (iso: string) => `${long.format(new Date(iso))} ${time(iso)}`,
    /** "29 nov. 13.05" */
    moment: (iso: string) => `${month.format(new Date(iso))} ${time(iso)}`,
    /** "söndag 29 november 13.00–14.00" */
    timeRange: (startsAt: string, endsAt: string | null) => {
      if (isWholeDay({ startsAt, endsAt })) return days(startsAt, endsAt)
      const start = `${day(startsAt)} ${time(startsAt)}`
      if (!endsAt) return start

      return day(startsAt) === day(endsAt)
        ? `${start}–${WORD_JOINER}${time(endsAt)}`
        : `${start} – ${day(endsAt)} ${time(endsAt)}`
    },
  }
}

function money(tag: string, { amount, currency }: { amount: number; currency: string }) {
  // Intl throws on a code that does not look like a currency, and the code is from the broker's
  // register. An amount without its currency would be read as kronor.
  if (!/^[A-Za-z]{3}$/.test(currency))
    return `${new Intl.NumberFormat(tag).format(amount)}${NO_BREAK_SPACE}${currency}`

  const whole = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  })

  // In en-SE thousands are grouped by a space in kronor and by a comma in euros: one page, one way.
  return whole
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'group' ? NO_BREAK_SPACE : value))
    .join('')
}

const formats = new Map(LOCALES.map((locale) => [locale, formatsOf(locale)]))
