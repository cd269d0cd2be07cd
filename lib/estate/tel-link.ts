/**
 * `tel:` takes digits and a plus sign. People write `+46 (0)18-…`: the 0 is for callers inside the country, and with the country's code
 * before it no call gets through.
 */
export function telLink(phone: string) {
  const digits = phone
    .replace(/^(\s*(?:\+|00)[\d\s]*)\(0\)/, '$1')
    .replace(/[^\d+]/g, '')
    .replace(/^\+460/, '+46')

  return digits ? `tel:${digits}` : null
}
