import { asciiHost } from '#lib/interest/ascii-host.ts'

/** A domain with umlauts goes into the link as punycode: not every mail program makes it so by itself. */
export function mailtoLink(address: string) {
  const [, local, domain] = /^([^@]+)@([^@/:?#\\]+)$/.exec(address) ?? []
  const host = domain && asciiHost(domain)

  return `mailto:${local && host ? `${local}@${host}` : address}`
}
