import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'

import { type Around, aroundTallies, type Found } from './around-tallies.ts'
import { type Counter, countStored, holdPending, readCounts, tally } from './counters.ts'
import { judgeNetworks, networkTallies } from './networks.ts'
import { isSuspect, type Signal, signalsOf } from './signals.ts'

/** The limit of quarantined interests of one office in ten minutes, some 1.5 MB of them. */
const QUARANTINED_MAX = 1_000
/**
 * So many tokens may send the same text for the same estate: a visitor who reloads, or a household
 * at two screens.
 */
const REPEATS_MAX = 20

export type Post = Around & {
  /** Free texts, which may contain a link; names and addresses, which may not. */
  texts: (string | undefined)[]
  names: (string | undefined)[]
  isHoneypotFilled: boolean
  /** The number of receipts that have joined a stored interest with this very text. */
  repeats: number
  token: { nonce: string | null; raw: string; issuedAt: Date }
  headers: Headers
}

export type Judgement =
  | (Kept & { outcome: 'trusted' })
  /** The interest is stored, and a person reviews it before it goes further. */
  | (Kept & { outcome: 'suspected'; signals: Signal[] })
  | { outcome: 'refused'; hits: Counter[]; retryAfterSeconds: number }

type Kept = {
  hits: Counter[]
  /** Statements for the commit that stores the submission under this receipt. */
  count: (receiptId: string) => Statement[]
  /** The caller calls this when that commit has ended, with success or failure. */
  release: () => void
}

/**
 * Scores whether a submission looks like a person's. It only reads the counts; they change in the
 * commit that stores it, so a submission that stores nothing uses up nothing. Known spam does not
 * count against the estate's or office's limit, so an attacker cannot use up visitors' quota. Only
 * signals of the network or of the submission itself refuse it; the actions of others can only
 * quarantine it.
 * @throws StoreUnavailable
 */
export async function scoreSubmission(post: Post, now = database().now()): Promise<Judgement> {
  const [networks, around] = await Promise.all([
    networkTallies(post.headers, now),
    aroundTallies(post, now),
  ])
  const quarantine = tally('quarantine', post.office)
  const all = [...networks.map(({ counted }) => counted), ...around.all, quarantine]
  const counts = await readCounts(all, now)

  const network = judgeNetworks(networks, counts)
  const { isOften, waitSeconds, toCount: counted } = network
  if (waitSeconds !== null) return refused(['address'], waitSeconds)

  const own: Found[] = [
    ...(isOften ? [{ counter: 'address', signal: 'addressOften' } as const] : []),
    ...around.textSignals(counts),
  ]
  const shown = [
    ...signalsOf(post, now),
    ...repeatSignals(post),
    ...own.map(({ signal }) => signal),
  ]
  const isSpam = isSuspect(shown)
  const { count: kept, retryAfterSeconds } = counts(quarantine)
  if (isSpam && kept >= QUARANTINED_MAX)
    return refused([...own.map(({ counter }) => counter), 'quarantine'], retryAfterSeconds)

  const others = isSpam ? [] : around.placeSignals(counts)
  const signals = [...new Set([...shown, ...others.map(({ signal }) => signal)])]
  const hits = [...own, ...others].map(({ counter }) => counter)
  const shared = network.isWithinShare ? around.toCount(counts) : []
  const toCount = isSpam ? [quarantine] : shared
  const count = (receiptId: string) => [
    ...countStored(counted, { receiptId, withJoined: true }, now),
    ...countStored(toCount, { receiptId }, now),
  ]

  const release = holdPending([...counted, ...toCount])

  return isSuspect(signals)
    ? { outcome: 'suspected', hits, count, release, signals }
    : { outcome: 'trusted', hits, count, release }
}

function refused(hits: Counter[], retryAfterSeconds: number): Judgement {
  return { outcome: 'refused', hits, retryAfterSeconds }
}

function repeatSignals({ repeats }: Post): Signal[] {
  return repeats >= REPEATS_MAX ? ['repeated'] : []
}
