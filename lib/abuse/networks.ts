import 'server-only'

import { isIPv4, isIPv6 } from 'node:net'

import { settings } from '#lib/settings/settings.ts'

import type { Count } from './counters.ts'
import { type Tally, tally } from './counters.ts'
import { dailyHash } from './daily-hash.ts'

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

/**
 * The widest of a request's networks: a sender with a /48 has 65,536 smaller ones. Undefined where
 * no proxy is trusted.
 */
export function widestNetwork(headers: Headers) {
  return clientNetworks(headers, settings().TRUSTED_PROXY_HOPS ?? 0).at(-1)?.network
}

/**
 * Interests in ten minutes from one network, by the bits of its prefix (0: it is unreadable). From
 * `suspected` on they are reviewed first, from `refused` on the sender is asked to wait. Thirty
 * people behind one address may all write after the same viewing; a phone carrier's or a company's
 * prefix holds more of them. Senders with an unreadable address may be any visitor: none is
 * refused.
 */
const LIMITS = {
  0: { suspected: 40, refused: Number.POSITIVE_INFINITY },
  32: { suspected: 40, refused: 300 },
  64: { suspected: 40, refused: 300 },
  56: { suspected: 60, refused: 450 },
  48: { suspected: 100, refused: 600 },
} as const

/**
 * So many submissions of one network count at an estate and its office: alone it cannot exhaust
 * their limits for others.
 */
const SHARE_MAX = 20

type NetworkTally = { counted: Tally; suspected: number; refused: number }

/**
 * Returns the counts of the networks a submission arrives from. The store has a hash of each, keyed
 * and with the salt of its day.
 */
export async function networkTallies(headers: Headers, now: Date): Promise<NetworkTally[]> {
  const networks = clientNetworks(headers, settings().TRUSTED_PROXY_HOPS ?? 0)

  return Promise.all(
    networks.map(async ({ network, bits }) => ({
      counted: tally('address', await dailyHash(network, now)),
      ...LIMITS[bits],
    })),
  )
}

/** Says whether any of the networks has sent too much, and how long a refused one has to wait. */
export function judgeNetworks(networks: NetworkTally[], counts: (tally: Tally) => Count) {
  const seen = networks.map(({ counted, ...limits }) => ({ ...limits, ...counts(counted) }))
  const waits = seen.flatMap(({ count, refused, retryAfterSeconds }) =>
    count >= refused ? [retryAfterSeconds] : [],
  )

  const suspect = seen.findIndex(({ count, suspected }) => count >= suspected)

  return {
    isOften: suspect !== -1,
    // The flood of one phone or home does not count at the wider prefix that its neighbours share.
    toCount: networks
      .slice(0, suspect === -1 ? undefined : suspect + 1)
      .map((each) => each.counted),
    isWithinShare: seen.every(({ count }) => count < SHARE_MAX),
    waitSeconds: waits.length > 0 ? Math.max(...waits) : null,
  }
}
