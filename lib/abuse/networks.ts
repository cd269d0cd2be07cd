import 'server-only'

import { settings } from '#lib/settings/settings.ts'

import { clientNetworks } from './client-networks.ts'
import type { Count } from './counters.ts'
import { type Tally, tally } from './counters.ts'
import { dailyHash } from './daily-hash.ts'

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
