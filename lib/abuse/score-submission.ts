import 'server-only'

import { createHash } from 'node:crypto'

import { database, type Statement } from '#lib/database/database.ts'

import {
  type Count,
  type Counter,
  countStored,
  holdPending,
  readCounts,
  type Tally,
  tally,
} from './counters.ts'
import { dailyHash } from './daily-hash.ts'
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
    ...(post.repeats >= REPEATS_MAX ? (['repeated'] as const) : []),
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

/** A flood is so many times the normal limit. */
const FLOOD = 5
/** A greeting is the same from many people; a text of this length is not. */
const TEXT_LENGTH_MIN = 40
const [TEXT_OFTEN, TEXT_EVERYWHERE] = [5, 20]
const TEXT_SECONDS = 3_600

type Around = {
  office: string
  estateId: string
  /** The number of interests in ten minutes that is normal. */
  limits: { estate: number; office: number }
  note?: string
  token: { nonce: string | null; raw: string }
}

/** A signal, and the counter that showed it. */
type Found = { counter: Counter; signal: Signal }

type Places = { counted: Tally; counter: Counter; points: number }[]

/**
 * Returns the counts around a submission: its estate, its office, its page and its text. All belong
 * to one office: a flood at one office leaves the others untouched.
 */
async function aroundTallies(post: Around, now: Date) {
  const { office, estateId, limits, token } = post
  const places: Places = [
    { counted: tally('estate', `${office}/${estateId}`), counter: 'estate', points: limits.estate },
    { counted: tally('office', office), counter: 'office', points: limits.office },
  ]
  const page =
    token.nonce === null
      ? tally('page', createHash('sha256').update(token.raw).digest('base64url'))
      : null
  const text = await textTallies(post, now)
  const all = [...places.map(({ counted }) => counted), ...(page ? [page] : []), ...text.all]

  return {
    all,
    textSignals: (counts: Counts) => text.signals(counts),
    placeSignals: (counts: Counts): Found[] => [
      ...places.flatMap((place) => placeSign(place, counts)),
      ...(page && counts(page).count >= limits.estate
        ? [{ counter: 'page', signal: 'pageOften' } as const]
        : []),
    ],
    /**
     * The counters to raise when the submission is stored: a text counts once for each estate it
     * goes to.
     */
    toCount: (counts: Counts) => all.filter((each) => each !== text.homes || text.isNew(counts)),
  }
}

type Counts = (tally: Tally) => Count

function placeSign({ counted, counter, points }: Places[number], counts: Counts): Found[] {
  const { count } = counts(counted)
  if (count < points) return []

  return [{ counter, signal: count >= points * FLOOD ? 'flooded' : 'busy' }]
}

/** Counts the estates of an office that got the same long text within the hour. */
async function textTallies({ note = '', office, estateId }: Around, now: Date) {
  const text = note.toLowerCase().replace(/\s+/g, ' ').trim()
  if (text.length < TEXT_LENGTH_MIN)
    return { all: [], homes: null, isNew: () => false, signals: (): Found[] => [] }

  const key = `${await dailyHash(text, now)}/${office}`
  const homes = tally('text', key, TEXT_SECONDS)
  const atHome = tally('textAtHome', `${key}/${estateId}`, TEXT_SECONDS)
  const isNew = (counts: Counts) => counts(atHome).count === 0

  return {
    all: [homes, atHome],
    homes,
    isNew,
    signals: (counts: Counts): Found[] => {
      const { count } = counts(homes)
      if (!isNew(counts) || count < TEXT_OFTEN) return []

      return [
        { counter: 'text', signal: count >= TEXT_EVERYWHERE ? 'textEverywhere' : 'textOften' },
      ]
    },
  }
}
