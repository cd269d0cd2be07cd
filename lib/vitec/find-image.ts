import 'server-only'

import { VITEC_ID } from '#lib/interest/ids.ts'
import type { Office } from '#lib/office/offices.ts'
import { requestVitec } from '#lib/vitec/http/request.ts'

import { findEstate, isRead } from './find-estate.ts'
import { isMetPicture } from './known.ts'
import { type ListedIds, listedIds } from './listed-ids.ts'

/** A photographer's original is some 10 MB. */
const BYTES_MAX = 40 * 1024 * 1024

export type ImageFinding =
  | { outcome: 'found'; bytes: Uint8Array }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

/**
 * The stored original: without parameters it is unchanged [D] (VITEC.md 7.5). It needs the login,
 * so no browser can fetch it.
 */
export async function findImage(
  { customerId, credentials }: Office,
  imageId: string,
  timeoutMs?: number,
): Promise<ImageFinding> {
  if (!VITEC_ID.test(imageId)) return { outcome: 'unknown' }

  const answer = await requestVitec({
    method: 'GET',
    path: `/Advertising/Image/${customerId}/${imageId}`,
    credentials,
    accept: 'image/*',
    bytesMax: BYTES_MAX,
    timeoutMs,
  })
  if (answer.outcome === 'answered' && answer.status === 404) return { outcome: 'unknown' }
  const isWhole = answer.outcome === 'answered' && answer.status === 200 && answer.isWhole

  return isWhole ? { outcome: 'found', bytes: answer.body } : { outcome: 'unavailable' }
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
  const unread = ids.filter((id) => !isRead(office, id))

  for (let at = 0; at < unread.length; at += AT_ONCE_MAX) {
    const findings = await Promise.all(
      unread.slice(at, at + AT_ONCE_MAX).map((id) => findEstate(office, id)),
    )
    if (findings.every(({ outcome }) => outcome === 'unavailable')) return false
  }

  return true
}
