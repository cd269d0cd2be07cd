import 'server-only'

import { createHash } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { settings } from '#lib/settings/settings.ts'

import { clientNetwork, UNREADABLE } from './client-network.ts'
import { type Counter, count } from './count.ts'
import { dailyHash } from './daily-hash.ts'
import { isSuspect, type Sign, signsOf } from './signs.ts'

/** Thirty people behind one address may all write after the same viewing. */
const ADDRESS_SUSPECTED = 40
/** No office sends that many; whoever does is asked to wait. */
const ADDRESS_REFUSED = 300
/** What a disk can hold of it for as long as it is kept, some 100 MB a day. */
const QUARANTINED_A_DAY = 50_000
/** So many times as much as is no news is a flood. */
const FLOOD = 5
/** A greeting is the same from many people; so long a text is not. */
const TEXT_LENGTH_MIN = 40
const [TEXT_OFTEN, TEXT_EVERYWHERE] = [5, 20]
const DAY_SECONDS = 86_400
/** Longer than anybody should be told to wait. */
const RETRY_AFTER_SECONDS_MAX = 3_600

export type Post = {
  office: string
  estateId: string
  /** Interests in ten minutes that are no news. */
  limits: { estate: number; office: number; instance: number }
  note?: string
  isTrapped: boolean
  token: { nonce: string | null; raw: string; issuedAt: Date }
  headers: Headers
}

export type Judgement =
  | { verdict: 'trusted'; hits: Counter[] }
  /** It is kept, and a person looks at it before it goes further. */
  | { verdict: 'suspected'; hits: Counter[]; signs: Sign[] }
  | { verdict: 'refused'; hits: Counter[]; retryAfterSeconds: number }

/**
 * Whether a post that would be stored looks like a person's. What is known to be bad is not counted at its home and its office: nobody
 * can spend what others need. @throws StoreUnavailable
 */
export async function judgePost(post: Post, now = database().now()): Promise<Judgement> {
  const signs = signsOf(post, now)
  const hits: Counter[] = []
  const note = (counter: Counter, ...found: Sign[]) => {
    hits.push(counter)
    signs.push(...found)
  }

  const address = await countAddress(post.headers, now)
  if (address.isOver) note('address', 'addressOften')
  if (address.isRefused) return refused(hits, address.retryAfterSeconds)
  if (!isSuspect(signs)) await countAround(post, now, note)
  if (!isSuspect(signs)) return { verdict: 'trusted', hits }

  const { isOver, retryAfterSeconds } = await count('quarantine', '', {
    points: QUARANTINED_A_DAY,
    seconds: DAY_SECONDS,
    now,
  })
  if (isOver) return refused([...hits, 'quarantine'], retryAfterSeconds)

  return { verdict: 'suspected', hits, signs: [...new Set(signs)] }
}

function refused(hits: Counter[], retryAfterSeconds: number): Judgement {
  return {
    verdict: 'refused',
    hits,
    retryAfterSeconds: Math.min(retryAfterSeconds, RETRY_AFTER_SECONDS_MAX),
  }
}

async function countAddress(headers: Headers, now: Date) {
  const network = clientNetwork(headers, settings().TRUSTED_PROXY_HOPS ?? 0)
  if (network === null) return { isOver: false, isRefused: false, retryAfterSeconds: 0 }
  const counted = await count('address', await dailyHash(network, now), {
    points: ADDRESS_SUSPECTED,
    now,
  })

  // Whose address cannot be read may be anybody: all of them are looked at, none is sent away.
  return {
    ...counted,
    isRefused: network !== UNREADABLE && counted.count > ADDRESS_REFUSED,
  }
}

type Noting = (counter: Counter, ...found: Sign[]) => void

/** What cannot be known from one post: how much comes to its home, its office and the instance, by its page and with its text. */
async function countAround(post: Post, now: Date, note: Noting) {
  const { office, estateId, limits, token } = post
  const around = [
    { counter: 'estate', key: `${office}/${estateId}`, points: limits.estate },
    { counter: 'office', key: office, points: limits.office },
    { counter: 'instance', key: '', points: limits.instance },
  ] as const
  const page = token.nonce === null && countPage(token.raw, limits.estate, now)
  const text = countText(post, now)

  await Promise.all(
    around.map(async ({ counter, key, points }) => {
      const counted = await count(counter, key, { points, now })
      if (counted.isOver) note(counter, counted.count > points * FLOOD ? 'flooded' : 'busy')
    }),
  )
  if (page && (await page).isOver) note('page', 'pageOften')
  const homes = await text
  if (homes > TEXT_OFTEN) note('text', homes > TEXT_EVERYWHERE ? 'textEverywhere' : 'textOften')
}

function countPage(raw: string, points: number, now: Date) {
  return count('page', createHash('sha256').update(raw).digest('base64url'), { points, now })
}

/** To how many homes the same text has gone in a day. */
async function countText({ note = '', office, estateId }: Post, now: Date) {
  const text = note.toLowerCase().replace(/\s+/g, ' ').trim()
  if (text.length < TEXT_LENGTH_MIN) return 0
  const key = await dailyHash(text, now)
  const window = { points: TEXT_OFTEN, seconds: DAY_SECONDS, now }
  const atHome = await count('textAtHome', `${key}/${office}/${estateId}`, window)
  if (!atHome.isFirst) return 0

  return (await count('text', key, window)).count
}
