import 'server-only'

import type { Office } from '#lib/office/offices.ts'

import { requestVitec } from './request.ts'

/** A long estate is some 100 kB. */
const ANSWER_BYTES_MAX = 2 * 1024 * 1024
/** A visitor waits for the page behind it, and other calls for the few connections. */
const READ_TIMEOUT_MS = 8_000

export type JsonRead =
  | { outcome: 'read'; json: unknown }
  | { outcome: 'unknown' }
  | {
      outcome: 'unavailable'
      /** Vitec answers, and does not let this login read it. */
      isRefused?: boolean
    }

/** Reads JSON with an office's login. 404 is `unknown`; every other failure is `unavailable`. */
export async function readVitecJson(path: string, { credentials }: Office): Promise<JsonRead> {
  const answer = await requestVitec({
    method: 'GET',
    path,
    credentials,
    bytesMax: ANSWER_BYTES_MAX,
    timeoutMs: READ_TIMEOUT_MS,
  })
  if (answer.outcome !== 'answered') return { outcome: 'unavailable' }
  if (answer.status === 404) return { outcome: 'unknown' }
  if (answer.status === 401 || answer.status === 403)
    return { outcome: 'unavailable', isRefused: true }
  if (answer.status !== 200 || !answer.isWhole) return { outcome: 'unavailable' }

  return parsed(answer.body)
}

function parsed(body: Uint8Array): JsonRead {
  try {
    return { outcome: 'read', json: JSON.parse(new TextDecoder().decode(body)) }
  } catch {
    // Broken JSON has been seen in the field [C] (VITEC.md 3).
    return { outcome: 'unavailable' }
  }
}
