import 'server-only'

import type { Readable } from 'node:stream'

import { notifyOnSend, openConnection } from './connection.ts'

/**
 * From the first byte of the connection to the last of the response. Vitec documents no timeout;
 * another client waits as long [C] (VITEC.md 3).
 */
export const CALL_TIMEOUT_MS = 30_000

export type VitecCall = {
  method: 'GET' | 'POST'
  /** Begins with `/`; every id in it has been checked. */
  path: string
  /** `user:password` */
  credentials: string
  json?: string
  accept?: string
  /** The most bytes of the response that are read; the rest is discarded. */
  bytesMax: number
  /** The timeout for the response's body, once its status has been read. */
  bodyTimeoutMs?: number
  /** The timeout for the whole call, when it is shorter than the default. */
  timeoutMs?: number
  /**
   * Awaited when the connection is open and before the first byte of the request; when it throws,
   * nothing is sent.
   */
  onSend?: () => Promise<void>
}

/** The outcomes of a call. A status line settles it, whatever happens to the body after it. */
export type VitecAnswer =
  | {
      outcome: 'answered'
      status: number
      retryAfter: string | null
      /** Vitec's clock, as its response's header. */
      date: string | null
      body: Uint8Array
      isWhole: boolean
    }
  /** Not one byte of the request was sent: name, connection or TLS failed. */
  | { outcome: 'notSent'; reason: 'unreachable' | 'tlsFailed' }
  /** Bytes were sent and no status line was received. */
  | { outcome: 'unknown'; reason: 'timedOut' | 'connectionLost' }

/**
 * One call to Vitec over Basic auth. It follows no redirect and retries nothing. Failures of the
 * network are outcomes, not errors.
 */
export async function requestVitec(call: VitecCall): Promise<VitecAnswer> {
  let isSent = false
  const signal = AbortSignal.timeout(call.timeoutMs ?? CALL_TIMEOUT_MS)
  const connection = openConnection(call.onSend, CALL_TIMEOUT_MS)
  const dispatcher = connection.dispatcher.compose(
    notifyOnSend(() => {
      isSent = true
    }),
  )

  try {
    const { statusCode, headers, body } = await dispatcher.request({
      method: call.method,
      path: call.path,
      headers: headersFor(call),
      body: call.json,
      signal,
    })
    const one = (name: 'date' | 'retry-after') => {
      const value = headers[name]
      return typeof value === 'string' ? value : null
    }

    return {
      outcome: 'answered',
      status: statusCode,
      retryAfter: one('retry-after'),
      date: one('date'),
      ...(await readCapped(body, call.bytesMax, call.bodyTimeoutMs)),
    }
  } catch (error) {
    // Only the error's code is read: undici's errors carry the request's headers, and with them the
    // login.
    if (!isSent)
      return { outcome: 'notSent', reason: isTlsFailure(error) ? 'tlsFailed' : 'unreachable' }
    return { outcome: 'unknown', reason: signal.aborted ? 'timedOut' : 'connectionLost' }
  } finally {
    connection.hangUp()
  }
}

// The codes of Node's TLS, of OpenSSL's certificate check and of its handshake
// (nodejs.org/api/tls.html, X509 certificate error codes).
const TLS_CODE =
  /^(ERR_TLS_|ERR_SSL_|CERT_|EPROTO$|UNABLE_TO_|(DEPTH_ZERO_)?SELF_SIGNED_|HOSTNAME_MISMATCH$)/

/**
 * An impostor answers in Vitec's place, or its certificate is wrong: nothing was sent, and a person
 * must know.
 */
function isTlsFailure(error: unknown) {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    TLS_CODE.test(error.code)
  )
}

function headersFor({ credentials, json, accept }: VitecCall) {
  return {
    authorization: `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`,
    accept: accept ?? 'application/json',
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
  }
}

/**
 * Reads at most so many bytes, for at most so many ms, and discards the rest. A body that breaks
 * off or stalls is returned as far as it was read: the status has been read.
 */
async function readCapped(body: Readable, bytesMax: number, timeoutMs?: number) {
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => body.destroy(), timeoutMs)
  const chunks: Uint8Array[] = []
  let room = bytesMax

  try {
    for await (const chunk of body) {
      chunks.push(chunk.subarray(0, room))
      room -= chunk.length
      if (room < 0) {
        body.destroy()
        return { body: Buffer.concat(chunks), isWhole: false }
      }
    }
    return { body: Buffer.concat(chunks), isWhole: true }
  } catch {
    return { body: Buffer.concat(chunks), isWhole: false }
  } finally {
    clearTimeout(timer)
  }
}
