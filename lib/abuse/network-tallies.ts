import 'server-only'

import { settings } from '#lib/settings/settings.ts'

import { clientNetworks } from './networks.ts'
import type { Count } from './read-counts.ts'
import { dailyHash } from './request-rates.ts'
import { type Tally, tally } from './tally.ts'

/**
 * Interests in ten minutes from one network, by the bits of its prefix (0: it cannot be read). From `suspected` on they are looked at
 * first, from `refused` on the sender is asked to wait. Thirty people behind one address may all write after the same viewing; a phone
 * carrier's or a company's prefix holds more of them. Senders whose address cannot be read may be anybody: none is sent away.
 */
const LIMITS = {
  0: { suspected: 40, refused: Number.POSITIVE_INFINITY },
  32: { suspected: 40, refused: 300 },
  64: { suspected: 40, refused: 300 },
  56: { suspected: 60, refused: 450 },
  48: { suspected: 100, refused: 600 },
} as const

/** So many posts of one network count at a home and its office: alone it makes neither of them busy for others. */
const SHARE_MAX = 20

type NetworkTally = { counted: Tally; suspected: number; refused: number }

/** The counts of the networks a post comes from. The store has a hash of each, keyed and with the salt of its day. */
export async function networkTallies(headers: Headers, now: Date): Promise<NetworkTally[]> {
  const networks = clientNetworks(headers, settings().TRUSTED_PROXY_HOPS ?? 0)

  return Promise.all(
    networks.map(async ({ network, bits }) => ({
      counted: tally('address', await dailyHash(network, now)),
      ...LIMITS[bits],
    })),
  )
}

/** Whether any of the networks has sent too much, and how long one that may send no more has to wait. */
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
