const FRACTIONS: Record<string, number> = { '\u00bc': 0.25, '\u00bd': 0.5, '\u00be': 0.75 }

/** `3 500 000`, `3.500.000`, `3'500'000`: one and the same sign before each group of exactly three digits. */
const GROUPED =
  /^([1-9]\d{0,2}(?:([\s.,'\u2019\u02bc\u00b4`\u00b7\u066c])\d{3})(?:\2\d{3})*)((?!\2)[.,\u066b]\d{1,2})?$/
/** `35,00,000`, as India parts them. */
const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}$/
const DECIMAL = /^\d{0,15}(?:[.,\u066b]\d{1,6})?$/
/** Thousands that are not grouped from the first (`12345,678`) may as well be decimals. */
const UNSURE = /^[1-9]\d{3,}[.,]\d{3}$/

type Given = {
  /** A million has no thousands: `3,250` million is three and a quarter. */
  hasThousands: boolean
}

/** Reads digits as they are parted anywhere in the world. @returns null when they are not one number. */
export function plainNumeral(typed: string, { hasThousands }: Given): number | null {
  const text = typed.trim().replace(/[.,]$/, '')
  const fraction = fractionOf(text)
  if (fraction !== null) return fraction
  if (!/\d/.test(text)) return null

  const bare = hasThousands || /\s/.test(text) ? ungrouped(text) : text
  if (hasThousands && UNSURE.test(bare)) return null

  return DECIMAL.test(bare) ? Number(bare.replace(/[,\u066b]/, '.')) : null
}

function fractionOf(text: string) {
  const [, whole = '', sign = ''] = /^(\d{0,4})\s?([\u00bc-\u00be])$/.exec(text) ?? []
  if (sign) return Number(whole) + (FRACTIONS[sign] ?? 0)
  const [, before = '', above, below] = /^(?:(\d{1,4})\s)?([1-3])[/\u2044]([24])$/.exec(text) ?? []

  return above ? Number(before) + Number(above) / Number(below) : null
}

function ungrouped(text: string) {
  const [, whole, , decimals = ''] = GROUPED.exec(text) ?? []
  if (whole !== undefined) return whole.replace(/\D/g, '') + decimals

  // `3500 000`: a blank parts thousands and nothing else; `58 60` is two numbers.
  return INDIAN.test(text)
    ? text.replaceAll(',', '')
    : text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
}
