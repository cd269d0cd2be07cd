import { asciiHost } from '#lib/interest/ascii-host.ts'

/**
 * The canonical form of an address: in lower case, its domain in ASCII (`xn--…`). Vitec's duplicate
 * check compares addresses as they are written, and not every mail server takes a domain with
 * umlauts.
 */
export function plainEmail(address: string) {
  const lower = address.toLowerCase()
  const at = lower.lastIndexOf('@') + 1

  return at === 0 ? lower : lower.slice(0, at) + asciiDomain(lower.slice(at))
}

function asciiDomain(domain: string) {
  // The parser would change more in a domain that is ASCII already: `0x7f.1` becomes `127.0.0.1`.
  const isOther = /[^\0-\x7f]/.test(domain) && /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)

  return (isOther && asciiHost(domain)) || domain
}
