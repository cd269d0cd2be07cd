import 'server-only'

import { Pool } from 'undici'

import { settings } from '#lib/settings/settings.ts'

import { readCapped } from './read-capped.ts'
import { tellWhenLeaving } from './tell-when-leaving.ts'

const CONNECT_TIMEOUT_MS = 5_000
/** From the first byte of the connection to the last of the answer. Vitec documents none; its own webhooks allow 2 s (NOTIF [D]). */
const CALL_TIMEOUT_MS = 30_000

export type VitecCall = {
  method: 'GET' | 'POST'
  /** Begins with `/`; every id in it has been checked. */
  path: string
  /** `user:password` */
  credentials: string
  json?: string
  accept?: string
  /** Most bytes of the answer that are read; the rest is left. */
  bytesMax: number
}

/** How a call can end. A status line settles it, whatever happens to the body after it. */
export type VitecAnswer =
  | {
      ending: 'answered'
      status: number
      retryAfter: string | null
      body: Uint8Array
      isWhole: boolean
    }
  /** Not one byte of the request left: name, connection or TLS failed. */
  | { ending: 'neverLeft' }
  /** Bytes left and no status line came back. */
  | { ending: 'unknown'; reason: 'timedOut' | 'connectionLost' }

const pools = new Map<string, Pool>()

/** One call to Vitec over Basic auth. Follows no redirect and retries nothing. The world's failures are endings, not errors. */
export async function requestVitec(call: VitecCall): Promise<VitecAnswer> {
  let hasLeft = false
  const signal = AbortSignal.timeout(CALL_TIMEOUT_MS)
  const pool = poolFor(call.method).compose(
    tellWhenLeaving(() => {
      hasLeft = true
    }),
  )

  try {
    const { statusCode, headers, body } = await pool.request({
      method: call.method,
      path: call.path,
      headers: headersFor(call),
      body: call.json,
      signal,
    })
    const retryAfter = headers['retry-after']

    return {
      ending: 'answered',
      status: statusCode,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
      ...(await readCapped(body, call.bytesMax)),
    }
  } catch {
    // The error is left unread on purpose: undici's carry the request's headers, and with them the login.
    if (!hasLeft) return { ending: 'neverLeft' }
    return { ending: 'unknown', reason: signal.aborted ? 'timedOut' : 'connectionLost' }
  }
}

function headersFor({ credentials, json, accept }: VitecCall) {
  return {
    authorization: `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`,
    accept: accept ?? 'application/json',
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
  }
}

// A POST gets a connection of its own: on a kept one that Vitec is closing just then, nobody could tell whether it arrived.
function poolFor(method: VitecCall['method']) {
  const origin = settings().VITEC_BASE_URL
  const key = `${method} ${origin}`
  const pool =
    pools.get(key) ??
    new Pool(origin, {
      connections: 5,
      pipelining: method === 'POST' ? 0 : 1,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      headersTimeout: CALL_TIMEOUT_MS,
      bodyTimeout: CALL_TIMEOUT_MS,
    })
  pools.set(key, pool)

  return pool
}
