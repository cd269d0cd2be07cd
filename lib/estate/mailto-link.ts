/** A domain with umlauts goes into the link as punycode: not every mail program makes it so by itself. */
export function mailtoLink(address: string) {
  const [, local, domain] = /^([^@]+)@([^@/:?#\\]+)$/.exec(address) ?? []
  const host = domain && URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`) : null

  return `mailto:${local && host ? `${local}@${host.hostname}` : address}`
}
