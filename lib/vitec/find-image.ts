import 'server-only'

import { VITEC_ID } from '#lib/interest/ids.ts'
import type { Office } from '#lib/office/offices.ts'
import { requestVitec } from '#lib/vitec/http/request.ts'

/** A photographer's original is some 10 MB. */
const BYTES_MAX = 40 * 1024 * 1024

export type ImageFinding =
  | { outcome: 'found'; bytes: Uint8Array }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

/** The stored original: with no parameters it comes unchanged [D] (VITEC.md 7.5). Needs the login, so no browser can. */
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
  if (answer.ending === 'answered' && answer.status === 404) return { outcome: 'unknown' }
  const isWhole = answer.ending === 'answered' && answer.status === 200 && answer.isWhole

  return isWhole ? { outcome: 'found', bytes: answer.body } : { outcome: 'unavailable' }
}
