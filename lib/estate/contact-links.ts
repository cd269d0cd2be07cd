import { asciiHost } from '#lib/interest/ascii-host.ts'

/**
 * A domain with umlauts goes into the link as punycode: not every mail program converts it by
 * itself.
 */
export function mailtoLink(address: string) {
  const [, local, domain] = /^([^@]+)@([^@/:?#\\]+)$/.exec(address) ?? []
  const host = domain && asciiHost(domain)

  return `mailto:${local && host ? `${local}@${host}` : address}`
}

/**
 * `tel:` takes digits and a plus sign. People write `+46 (0)18-…`: the 0 is for callers inside the
 * country, and after the country code it makes the call fail.
 */
export function telLink(phone: string) {
  const digits = phone
    .replace(/^(\s*(?:\+|00)[\d\s]*)\(0\)/, '$1')
    .replace(/[^\d+]/g, '')
    .replace(/^\+460/, '+46')

  return digits ? `tel:${digits}` : null
}
