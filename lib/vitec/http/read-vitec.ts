import 'server-only'

import { logSeldom } from '#lib/log/log-seldom.ts'
import type { Office } from '#lib/office/offices.ts'

import { requestVitec, type VitecAnswer, type VitecCall } from './request.ts'

/**
 * A refused login is tried twice a minute: Vitec has blocked a client that repeated refused calls
 * [C] (VITEC.md 12, A3), and a mended login is to be noticed soon.
 */
const REST_MS = 30_000

// One map for the process: pages, routes and proxy have modules of their own.
declare global {
  var intresseRefusedLogins: Map<string, number> | undefined
}

type VitecRead = Omit<VitecCall, 'method' | 'credentials' | 'json' | 'onSend'> & {
  /** A login may lack the right to it: a refusal says nothing of the other reads. */
  isOptional?: boolean
}

/**
 * One read with an office's login for reads. A 401 rests this login alone, and no delivery: Vitec
 * may give reads and sends different passwords [D] (VITEC.md 12, A1).
 * @returns `resting` when Vitec has just refused the login.
 */
export async function readVitec(
  { key, readCredentials: login }: Office,
  { isOptional = false, ...call }: VitecRead,
): Promise<VitecAnswer | { outcome: 'resting' }> {
  globalThis.intresseRefusedLogins ??= new Map()
  const refusals = globalThis.intresseRefusedLogins
  if ((refusals.get(login) ?? 0) > Date.now()) return { outcome: 'resting' }

  const answer = await requestVitec({ ...call, method: 'GET', credentials: login })
  if (answer.outcome === 'answered' && answer.status === 401 && !isOptional) {
    refusals.set(login, Date.now() + REST_MS)
    logSeldom('readLoginRefused', { office: key }, { isWarning: true })
  }

  return answer
}

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

/** JSON by an office's login for reads. 404 is `unknown`, every other failure `unavailable`. */
export async function readVitecJson(
  path: string,
  office: Office,
  { isOptional = false } = {},
): Promise<JsonRead> {
  const answer = await readVitec(office, {
    path,
    isOptional,
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
