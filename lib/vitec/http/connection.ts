import 'server-only'

import { buildConnector, Client, type Dispatcher, Pool } from 'undici'

import { settings } from '#lib/settings/settings.ts'

import { CALLS_AT_ONCE_MAX } from './limits.ts'

export const CONNECT_TIMEOUT_MS = 5_000

export type VitecConnection = { dispatcher: Dispatcher; hangUp(): void }

let readers: { origin: string; pool: Pool } | undefined

/**
 * The connections to Vitec. Reads share a few kept-alive ones. A caller that needs to know when its
 * request is sent gets a connection of its own: on a kept-alive one that Vitec is just closing, it
 * would be unknown whether the request arrived.
 */
export function openConnection(
  onSend: (() => Promise<void>) | undefined,
  timeoutMs: number,
): VitecConnection {
  const origin = settings().VITEC_BASE_URL
  const timeouts = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs }
  if (!onSend) return { dispatcher: sharedPool(origin, timeouts), hangUp() {} }

  const client = new Client(origin, { ...timeouts, pipelining: 0, connect: connectThen(onSend) })

  return { dispatcher: client, hangUp: () => void client.destroy() }
}

// DNS, TCP and TLS are done when the connector calls back, and no byte of the request is written
// before it does.
function connectThen(onSend: () => Promise<void>): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT_MS })

  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error) return callback(error, null)
      onSend().then(
        () => callback(null, socket),
        () => {
          socket.destroy()
          callback(new Error('expected to be let go, and was held back'), null)
        },
      )
    })
}

function sharedPool(origin: string, timeouts: Pool.Options) {
  if (readers?.origin !== origin) {
    const pool = new Pool(origin, {
      ...timeouts,
      connections: CALLS_AT_ONCE_MAX,
      connect: { timeout: CONNECT_TIMEOUT_MS },
    })
    readers = { origin, pool }
  }

  return readers.pool
}

/**
 * Reports when a request is about to be written to a connected socket. undici calls
 * `onRequestStart` right before the first byte, after DNS, TCP and TLS, so an error before it means
 * that nothing arrived (undici 8: docs/api/Dispatcher.md, lib/dispatcher/client-h1.js).
 */
export function notifyOnSend(onSend: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart(controller, context) {
        onSend()
        handler.onRequestStart?.(controller, context)
      },
      onRequestUpgrade: (...given) => handler.onRequestUpgrade?.(...given),
      onResponseStart: (...given) => handler.onResponseStart?.(...given),
      onResponseData: (...given) => handler.onResponseData?.(...given),
      onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
      onResponseError: (...given) => handler.onResponseError?.(...given),
    })
}
