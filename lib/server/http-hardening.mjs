import diagnostics from 'node:diagnostics_channel'
import http from 'node:http'

import { REFUSAL_HEADERS, secureHeaders } from './answer-headers.mjs'
import { refusalOf } from './judge-request.mjs'
import { dropUnread, queueMore } from './slow-clients.mjs'
import { stripHeaders, stripQuery } from './strip-headers.mjs'

// Loaded before Next in production, where it makes the one server it calls for a stricter one: Next has no setting for any of this, and
// a server of our own would lose what `next start` does. Whatever is refused here has not reached Next.

/**
 * A phone on a bad line sends an interest in a second or two. Node's own limits are one minute and five, looked at each half minute: a
 * body fed one byte a second lived 318 s (docs/security.md T25).
 */
const LIMITS = {
  headersTimeout: 8_000,
  requestTimeout: 12_000,
  connectionsCheckingInterval: 1_000,
  // Node answers a request without a host by itself, and with none of our headers. `refusalOf` does so with them.
  requireHostHeader: false,
  // Nothing here speaks WebSocket: who asks for it is answered as if it had not (N5).
  shouldUpgradeCallback: () => false,
}

/** The app listens here and writes it into its log: this file stands outside of what Next bundles. */
const refused = diagnostics.channel('intresse.refused')
const stripped = diagnostics.channel('intresse.stripped')

const { createServer } = http

/** @param {(http.ServerOptions | http.RequestListener | undefined)[]} given */
function createStrictServer(...given) {
  const listener = given.findLast((each) => typeof each === 'function')
  const options = given.find((each) => typeof each === 'object')
  const server = createServer({ ...options, ...LIMITS }, (request, response) => {
    for (const [name, value] of Object.entries(secureHeaders(request)))
      response.setHeader(name, value)
    const refusal = refusalOf(request)
    if (refusal) return refuse(response, refusal)
    if (stripHeaders(request).length > 0) stripped.publish({ code: 'nextOnly' })
    stripQuery(request)
    watchAnswer(request, response)
    listener?.(request, response)
  })
  tellOfBroken(server)
  refuseTunnels(server)
  refuseExpectations(server)
  queueMore(server)

  return server
}

/**
 * Who is answered before all of a request has come is told that the line ends there. Next drops the rest and the line with it, and the
 * next post on it would be lost: a text that was too long, shortened and sent again. A client that does not read is given up.
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function watchAnswer(request, response) {
  const { writeHead } = response
  Object.assign(response, {
    /** @param {unknown[]} given */
    writeHead(...given) {
      if (!request.complete) response.setHeader('connection', 'close')
      dropUnread(response, () => refused.publish({ code: 'answerUnread' }))

      return Reflect.apply(writeHead, response, given)
    },
  })
}

/**
 * @param {http.ServerResponse} response
 * @param {{ status: number, code: string }} refusal
 */
function refuse(response, { status, code }) {
  refused.publish({ code })
  response.writeHead(status, {
    ...REFUSAL_HEADERS,
    ...(status === 405 && { allow: 'GET, HEAD, POST' }),
  })
  response.end(JSON.stringify({ type: 'about:blank', status, code }))
}

/**
 * Requests that are too slow or none at all: Node answers and closes them as long as nobody listens, so they are looked at in passing.
 * @param {http.Server} server
 */
function tellOfBroken(server) {
  const { emit } = server
  Object.assign(server, {
    /** @param {[string, ...unknown[]]} given */
    emit(...given) {
      const [event, error] = given
      if (event === 'clientError') refused.publish({ code: codeOf(error) })

      return Reflect.apply(emit, server, given)
    },
  })
}

/** @param {unknown} error */
function codeOf(error) {
  const isSlow =
    error instanceof Error && 'code' in error && error.code === 'ERR_HTTP_REQUEST_TIMEOUT'

  return isSlow ? 'requestTooSlow' : 'requestUnreadable'
}

/**
 * Nobody is led further from here. Node would hang up by itself, and nobody would hear of it.
 * @param {http.Server} server
 */
function refuseTunnels(server) {
  server.on('connect', (_request, socket) => {
    refused.publish({ code: 'methodNotAllowed' })
    socket.destroy()
  })
}

/**
 * Nothing but `100-continue` can be expected of us. Node would say so without any of our headers.
 * @param {http.Server} server
 */
function refuseExpectations(server) {
  server.on('checkExpectation', (request, response) => {
    for (const [name, value] of Object.entries(secureHeaders(request)))
      response.setHeader(name, value)
    refuse(response, { status: 417, code: 'expectationUnknown' })
  })
}

Object.assign(http, { createServer: createStrictServer })
