import 'server-only'

import {
  createQueueLimit,
  createSharedWork,
  isWanted,
  type Waiter,
} from '#lib/files/queue-limit.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import type { Office } from '#lib/office/offices.ts'
import { findImage, type ImageFinding, isKnownPicture } from '#lib/vitec/find-image.ts'
import { meetPicture } from '#lib/vitec/known.ts'
import { createUnlisted } from '#lib/vitec/unlisted.ts'

import { findKept, type KeptPicture, keepPicture } from './kept-pictures.ts'
import { type Picture, resizePicture, type Wanted } from './resize-picture.ts'

/**
 * Shown where Vitec has no picture, or none now: the outline of a house on a background that suits
 * light and dark schemes. Browsers draw a response's image whatever its status; without a body they
 * draw a broken image.
 */
export const NO_PICTURE = {
  type: 'image/svg+xml',
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#888e89" fill-opacity=".14"/><path d="M490 425 600 330l110 95M520 400v125h160V400M575 525v-70h50v70" fill="none" stroke="#7b817d" stroke-width="4"/></svg>`,
}

/**
 * A picture with another version in its address is fetched again, but not sooner: any client can
 * invent a version.
 */
const FRESH_MS = 60_000
/** After a month on disk a picture is asked for again: the broker may have taken it away. */
const OLDEST_MS = 30 * 24 * 3_600_000
/**
 * An original may be 40 MB and its AVIF a second's work: a few at a time, and a queue as long as a
 * page or two needs.
 */
const limit = createQueueLimit({ atOnceMax: 2, waitingMax: 60 })
/** Out of the limit's two slots: the other is for pictures of listed estates. */
const UNLISTED_AT_ONCE_MAX = 1
const unlistedLimit = createQueueLimit({ atOnceMax: UNLISTED_AT_ONCE_MAX, waitingMax: 0 })
/** An id that may be invented does not hold a slot for long. */
const UNLISTED_TIMEOUT_MS = 8_000

export type PictureFinding =
  | { outcome: 'found'; picture: Picture }
  | { outcome: 'unknown' }
  /** Vitec cannot be read, or the queue is full. */
  | { outcome: 'unavailable' }

type Asked = { office: Office; imageId: string; version: string } & Wanted & Waiter

const makeOnce = createSharedWork<PictureFinding | null>()
const askUnlisted = createUnlisted<ImageFinding>({ atOnceMax: UNLISTED_AT_ONCE_MAX })

/**
 * One of Vitec's pictures in the requested size and format: fetched and resized once, however many
 * requests there are, and also after a restart.
 */
export async function findPicture(asked: Asked): Promise<PictureFinding> {
  // Ids in addresses are case-insensitive [C] (VITEC.md 3): in ten spellings a picture is one.
  const id = asked.imageId.toLowerCase()
  const { key: office, customerId } = asked.office
  const key = [office, customerId, id, asked.width, asked.format].join('/')
  const kept = await findKept(key, (each) => isCurrent(each, asked.version))
  if (kept && isCurrent(kept, asked.version)) return findingOf(kept)

  const made = await makeOnce(key, asked, (waiters) => make(key, asked, waiters))
  // All who waited before had left, and this visitor came at that very moment.
  if (made === null) return asked.signal?.aborted ? { outcome: 'unavailable' } : findPicture(asked)

  // Vitec is down: the previous picture is better than none.
  return made.outcome === 'unavailable' && kept ? findingOf(kept) : made
}

function isCurrent({ version, ranAt }: KeptPicture, asked: string) {
  const ageMs = Date.now() - ranAt

  return ageMs < FRESH_MS || (asked !== '' && version === asked && ageMs < OLDEST_MS)
}

function findingOf({ picture }: KeptPicture): PictureFinding {
  return picture ? { outcome: 'found', picture } : { outcome: 'unknown' }
}

/** @returns null when nobody waits for it any more. */
async function make(
  key: string,
  asked: Asked,
  waiters: readonly Waiter[],
): Promise<PictureFinding | null> {
  const { office, imageId } = asked
  const isKnown = await isKnownPicture(office, imageId)
  const made = await (isKnown ? makeKnown(asked, waiters) : makeUnlisted(asked))
  if (made === null && !isWanted(waiters)) return null
  if (made === null || made.outcome === 'unavailable') return { outcome: 'unavailable' }
  // Only a picture that exists, or should, is put into the picture cache.
  if (made.outcome === 'unknown' && !isKnown) return made
  if (made.outcome === 'made') meetPicture(office.key, imageId)

  const picture = made.outcome === 'made' ? made.picture : null
  const entry = { picture, version: asked.version, ranAt: Date.now() }
  await keepPicture(key, entry)

  return findingOf(entry)
}

function makeKnown(asked: Asked, waiters: readonly Waiter[]) {
  const { office, imageId, width } = asked
  const work = async () => resized(await findImage(office, imageId, { width }), asked)

  return limit(work, { waiters })
}

/**
 * A picture that no estate of the office has: made when a slot is free, and never before one that
 * an estate has.
 */
async function makeUnlisted(asked: Asked) {
  const { office, imageId } = asked
  const fetch = () => findImage(office, imageId, { timeoutMs: UNLISTED_TIMEOUT_MS })
  const work = async () => {
    const image = await askUnlisted(office.key, imageId.toLowerCase(), fetch)
    return image.outcome === 'unasked' ? null : resized(image, asked)
  }

  return unlistedLimit(() => limit(work, { mayWait: false }))
}

async function resized(image: ImageFinding, { office, width, format }: Asked) {
  if (image.outcome !== 'found') return image

  const picture = await resizePicture(image.bytes, { width, format })
  if (picture === null) logSeldom('pictureUnavailable', { office: office.key }, { isWarning: true })

  return { outcome: 'made', picture } as const
}
