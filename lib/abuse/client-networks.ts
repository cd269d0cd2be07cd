import { isIPv4, isIPv6 } from 'node:net'

const IPV6_GROUPS = 8

/**
 * The IPv6 prefixes a submission is counted by: a phone or a household has a /64, a home may have a
 * /56, a company a /48.
 */
const PREFIX_BITS = [64, 56, 48] as const

/** A network, and the number of bits of its prefix. */
export type Network = { network: string; bits: 32 | (typeof PREFIX_BITS)[number] }

/**
 * Returns the networks an address is counted by, the smallest first: IPv4 as it is, IPv6 by its
 * prefixes. Empty when the text is no address.
 */
export function networksOf(text: string): Network[] {
  const address = bare(text.trim())
  if (isIPv4(address)) return [{ network: address, bits: 32 }]
  if (!isIPv6(address)) return []

  const groups = groupsOf(address)
  // An IPv4 address mapped into IPv6 is the IPv4 address.
  const [high = 0, low = 0] = groups.slice(6)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [{ network: [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.'), bits: 32 }]

  return PREFIX_BITS.map((bits) => ({ network: `${prefixOf(groups, bits)}::/${bits}`, bits }))
}

function prefixOf(groups: number[], bits: number) {
  return groups
    .slice(0, 4)
    .map((group, at) => group & maskOf(Math.min(Math.max(bits - at * 16, 0), 16)))
    .map((group) => group.toString(16))
    .join(':')
}

function maskOf(bits: number) {
  return 0xffff & (0xffff << (16 - bits))
}

/**
 * Returns the address without the port and the brackets that some proxies write, and without a
 * zone.
 */
function bare(text: string) {
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? []
  const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(text) ?? []

  return (bracketed ?? beforePort ?? text).replace(/%.*$/, '')
}

function groupsOf(address: string) {
  const [head = '', tail] = address.split('::')
  const [front, back] = [numbersOf(head), numbersOf(tail ?? '')]
  const gap = Array.from({ length: IPV6_GROUPS - front.length - back.length }, () => 0)

  return [...front, ...gap, ...back]
}

function numbersOf(part: string) {
  if (part === '') return []

  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [one = 0, two = 0, three = 0, four = 0] = group.split('.').map(Number)
    return [one * 256 + two, three * 256 + four]
  })
}

/** All unreadable addresses share one key: no sender escapes a limit by writing nonsense. */
export const UNREADABLE = 'unreadable'

export type ClientNetwork = Network | { network: typeof UNREADABLE; bits: 0 }

/**
 * Returns the networks a submission arrives from, the smallest first, as far as they can be
 * trusted: each trusted proxy has written one entry at the right of `X-Forwarded-For`, so the
 * outermost of them wrote the n-th from there. Entries further left are the sender's own.
 * @returns none when no proxy is trusted: Next passes on no other address than that header's
 * (docs/security.md T31).
 */
export function clientNetworks(headers: Headers, trustedHops: number): ClientNetwork[] {
  if (trustedHops === 0) return []
  const entries = (headers.get('x-forwarded-for') ?? '').split(',')
  const networks = networksOf(entries.at(-trustedHops) ?? '')

  return networks.length > 0 ? networks : [{ network: UNREADABLE, bits: 0 }]
}
