// What people write after a number. Nothing else may follow it.
const UNIT = /(kr|sek|:-|m2|m²|kvm|rum|rok)\.?$/i

/**
 * Reads a number as Swedes type it: `2,5`, `3 500 000 kr`, `3.500.000`, `58 m²`.
 * @returns null when it is not one number.
 */
export function typedNumber(input: string | number): number | null {
  if (typeof input === 'number') return Number.isFinite(input) ? input : null

  // A space parts thousands and nothing else: `58 60` is two numbers.
  const bare = input
    .trim()
    .replace(UNIT, '')
    .trim()
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
  const plain = grouped(bare)
  const decimal = plain.replace(',', '.')

  return /^\d{1,15}(\.\d{1,6})?$/.test(decimal) ? Number(decimal) : null
}

// `3.500.000` as some Swedes and `3,500,000` as the English part thousands; one comma alone is a decimal.
function grouped(text: string) {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '')

  return /^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
}
