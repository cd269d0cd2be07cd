import 'server-only'

import { warn } from '#lib/log/log.ts'
import type { Office } from '#lib/office/offices.ts'
import { findImage } from '#lib/vitec/find-image.ts'

import { createGate } from './gate.ts'
import { createPictureCache, type KeptPicture } from './picture-cache.ts'
import { type Picture, resizePicture, type Wanted } from './resize-picture.ts'

/** A picture with another version in its address is fetched again, but not sooner: the version is anybody's to type. */
const FRESH_MS = 60_000
/** An original may be 40 MB and its AVIF a second's work: a few at a time, and a queue that a page or two fills. */
const gate = createGate({ atOnceMax: 2, waitingMax: 60 })

export type PictureFinding =
  | { outcome: 'found'; picture: Picture }
  | { outcome: 'unknown' }
  /** Vitec cannot be read, or more is asked for than can be made. */
  | { outcome: 'unavailable' }

type Asked = { office: Office; imageId: string; version: string } & Wanted

const cache = createPictureCache()
const underWay = new Map<string, Promise<PictureFinding>>()

/** One of Vitec's pictures in the size and format asked for: fetched and resized once, however many ask. */
export async function findPicture(asked: Asked): Promise<PictureFinding> {
  const key = [asked.office.key, asked.imageId, asked.width, asked.format].join('/')
  const kept = cache.find(key)
  if (kept && isCurrent(kept, asked.version)) return findingOf(kept)

  const running = underWay.get(key) ?? make(key, asked).finally(() => underWay.delete(key))
  underWay.set(key, running)
  const made = await running

  // Vitec is away: the picture of before is better than none.
  return made.outcome === 'unavailable' && kept ? findingOf(kept) : made
}

function isCurrent({ version, keptAt }: KeptPicture, asked: string) {
  return Date.now() - keptAt < FRESH_MS || (asked !== '' && version === asked)
}

function findingOf({ picture }: KeptPicture): PictureFinding {
  return picture ? { outcome: 'found', picture } : { outcome: 'unknown' }
}

async function make(key: string, asked: Asked): Promise<PictureFinding> {
  const made = await gate(() => fetchAndResize(asked))
  if (made === null || made.outcome === 'unavailable') return { outcome: 'unavailable' }
  const entry = { picture: made.picture, version: asked.version, keptAt: Date.now() }
  cache.keep(key, entry)

  return findingOf(entry)
}

async function fetchAndResize({ office, imageId, width, format }: Asked) {
  const image = await findImage(office, imageId)
  if (image.outcome === 'unavailable') return image
  if (image.outcome === 'unknown') return { outcome: 'made', picture: null } as const

  const picture = await resizePicture(image.bytes, { width, format })
  if (picture === null) warn('pictureUnavailable', { office: office.key })

  return { outcome: 'made', picture } as const
}
