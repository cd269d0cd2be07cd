import 'server-only'

import { VITEC_ID } from '#lib/interest/ids.ts'
import type { Office } from '#lib/office/offices.ts'
import { readVitec } from '#lib/vitec/http/read-vitec.ts'

import { findEstate, peekEstate } from './find-estate.ts'
import { isMetPicture, type ListedIds, listedIds } from './known.ts'

/** A photographer's original is some 10 MB. */
const BYTES_MAX = 40 * 1024 * 1024

export type ImageFinding =
  | { outcome: 'found'; bytes: Uint8Array }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

type ImageWish = {
  /** The width that is shown, in pixels. Without it the stored original is read. */
  width?: number
  timeoutMs?: number
}

// One answer for the process: pages, routes and proxy have modules of their own.
declare global {
  var intresseScalesImages: boolean | undefined
}

/**
 * A picture, at a size that Vitec has scaled where it does, else the stored original. It needs the
 * login, so no browser can fetch it.
 *
 * `w`, `quality` and `mode=max` have been seen working and are in no paper [C] (VITEC.md 7.5), so a
 * refusal is followed by the original, which is asked for without parameters [D].
 */
export async function findImage(
  office: Office,
  imageId: string,
  { width, timeoutMs }: ImageWish = {},
): Promise<ImageFinding> {
  if (!VITEC_ID.test(imageId)) return { outcome: 'unknown' }
  const read = (query: string) => readImage(office, `${imageId}${query}`, timeoutMs)
  if (width === undefined || globalThis.intresseScalesImages === false)
    return outcomeOf(await read(''))

  const scaled = await read(queryFor(width))
  const isRefused = scaled.outcome === 'answered' && [400, 404].includes(scaled.status)
  if (!isRefused) return outcomeOf(scaled)

  const original = outcomeOf(await read(''))
  if (original.outcome === 'found') globalThis.intresseScalesImages = false

  return original
}

/**
 * Twice the width that is shown: a phone's picture lies on its side until it is turned, and its
 * width is then what was its height.
 */
function queryFor(width: number) {
  return `?w=${2 * width}&quality=95&mode=max`
}

function readImage(office: Office, image: string, timeoutMs?: number) {
  return readVitec(office, {
    path: `/Advertising/Image/${office.customerId}/${image}`,
    accept: 'image/*',
    bytesMax: BYTES_MAX,
    timeoutMs,
  })
}

function outcomeOf(answer: Awaited<ReturnType<typeof readVitec>>): ImageFinding {
  if (answer.outcome !== 'answered') return { outcome: 'unavailable' }
  if (answer.status === 404) return { outcome: 'unknown' }

  return answer.status === 200 && answer.isWhole
    ? { outcome: 'found', bytes: answer.body }
    : { outcome: 'unavailable' }
}

/** Some connections to Vitec are reserved for visitors. */
const AT_ONCE_MAX = 3

const readings = new WeakMap<ListedIds, Promise<boolean>>()

/**
 * Whether an estate or a broker of the office has this picture. After a restart a browser may
 * request the pictures of a page it still has: the listed estates that have not been read yet are
 * read first, once for each list.
 */
export async function isKnownPicture(office: Office, imageId: string): Promise<boolean> {
  if (isMetPicture(office.key, imageId)) return true

  const list = await listedIds().find(office.key)
  if (list.outcome === 'unavailable') return false
  const reading = readings.get(list.value) ?? readUnread(office, [...list.value.values()])
  readings.set(list.value, reading)
  if (!(await reading)) readings.delete(list.value)

  return isMetPicture(office.key, imageId)
}

/** @returns whether Vitec could be read. */
async function readUnread(office: Office, ids: string[]) {
  const unread = ids.filter((id) => peekEstate(office, id) === undefined)

  for (let at = 0; at < unread.length; at += AT_ONCE_MAX) {
    const findings = await Promise.all(
      unread.slice(at, at + AT_ONCE_MAX).map((id) => findEstate(office, id)),
    )
    if (findings.every(({ outcome }) => outcome === 'unavailable')) return false
  }

  return true
}
