import 'server-only'

import { createHash } from 'node:crypto'

import type { Count } from './counters.ts'
import { type Counter, type Tally, tally } from './counters.ts'
import { dailyHash } from './request-rates.ts'
import type { Signal } from './signals.ts'

/** A flood is so many times the normal limit. */
const FLOOD = 5
/** A greeting is the same from many people; a text of this length is not. */
const TEXT_LENGTH_MIN = 40
const [TEXT_OFTEN, TEXT_EVERYWHERE] = [5, 20]
const TEXT_SECONDS = 3_600

export type Around = {
  office: string
  estateId: string
  /** The number of interests in ten minutes that is normal. */
  limits: { estate: number; office: number }
  note?: string
  token: { nonce: string | null; raw: string }
}

/** A signal, and the counter that showed it. */
export type Found = { counter: Counter; signal: Signal }

type Places = { counted: Tally; counter: Counter; points: number }[]

/**
 * Returns the counts around a submission: its estate, its office, its page and its text. All belong
 * to one office: a flood at one office leaves the others untouched.
 */
export async function aroundTallies(post: Around, now: Date) {
  const { office, estateId, limits, token } = post
  const places: Places = [
    { counted: tally('estate', `${office}/${estateId}`), counter: 'estate', points: limits.estate },
    { counted: tally('office', office), counter: 'office', points: limits.office },
  ]
  const page = token.nonce === null ? tally('page', pageKey(token.raw)) : null
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

function pageKey(raw: string) {
  return createHash('sha256').update(raw).digest('base64url')
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
