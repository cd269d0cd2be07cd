import 'server-only'

import { log } from '#lib/log/log.ts'
import type { Office } from '#lib/office/offices.ts'
import { findImage } from '#lib/vitec/find-image.ts'

import { type Picture, resizePicture, type Wanted } from './resize-picture.ts'

/** All pictures together, resized. The least recently seen go first. */
const CACHE_BYTES_MAX = 64 * 1024 * 1024
/** A picture that is not there is not asked for again so soon. */
const UNKNOWN_MS = 60_000

export type PictureFinding =
  | { outcome: 'found'; picture: Picture }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

type Asked = { office: Office; imageId: string; version: string } & Wanted

const pictures = new Map<string, Picture>()
const unknown = new Map<string, number>()
const underWay = new Map<string, Promise<PictureFinding>>()
let bytes = 0

/** One of Vitec's pictures in the size and format asked for: fetched and resized once, however many ask. */
export async function findPicture(asked: Asked): Promise<PictureFinding> {
  const key = [asked.office.key, asked.imageId, asked.version, asked.width, asked.format].join('/')
  const kept = pictures.get(key)
  if (kept) {
    pictures.delete(key)
    pictures.set(key, kept)
    return { outcome: 'found', picture: kept }
  }
  if ((unknown.get(key) ?? 0) > Date.now()) return { outcome: 'unknown' }

  const running = underWay.get(key) ?? make(key, asked).finally(() => underWay.delete(key))
  underWay.set(key, running)

  return running
}

async function make(
  key: string,
  { office, imageId, width, format }: Asked,
): Promise<PictureFinding> {
  const image = await findImage(office, imageId)
  if (image.outcome === 'unknown') {
    // Bounded by what it forgets: the map is emptied when it has grown long.
    if (unknown.size > 10_000) unknown.clear()
    unknown.set(key, Date.now() + UNKNOWN_MS)
  }
  if (image.outcome !== 'found') return image

  const picture = await resizePicture(image.bytes, { width, format })
  if (picture === null) {
    log('pictureUnavailable', { office: office.key })
    return { outcome: 'unknown' }
  }
  keep(key, picture)

  return { outcome: 'found', picture }
}

function keep(key: string, picture: Picture) {
  pictures.set(key, picture)
  bytes += picture.bytes.length

  for (const [oldest, { bytes: gone }] of pictures) {
    if (bytes <= CACHE_BYTES_MAX) return
    pictures.delete(oldest)
    bytes -= gone.length
  }
}
