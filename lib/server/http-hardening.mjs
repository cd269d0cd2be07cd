import diagnostics from 'node:diagnostics_channel'
import http from 'node:http'

import { REFUSAL_HEADERS, secureHeaders } from './answer-headers.mjs'
import { refusalOf } from './judge-request.mjs'
import { dropUnread, inTurns, queueMore } from './slow-clients.mjs'
import { stripHeaders, stripQuery } from './strip-headers.mjs'

// This file is loaded before Next in production, and makes the one server that Next creates a
// stricter one: Next has no setting for any of this, and a server of our own would lose what `next
// start` does. A request refused here has not reached Next.

/**
 * A phone on a bad connection sends an interest in a second or two. Node's own limits are one
 * minute and five, checked each half minute: a body fed one byte a second lived 318 s
 * (docs/security.md T25).
 */
const LIMITS = {
  headersTimeout: 8_000,
  requestTimeout: 12_000,
  connectionsCheckingInterval: 1_000,
  // Node would refuse a request without a host by itself, without our headers. `refusalOf` refuses
  // it with them.
  requireHostHeader: false,
  // The app has no WebSocket: a request to upgrade is served as if it had not asked (N5).
  shouldUpgradeCallback: () => false,
}

/** The app subscribes to this channel and logs it: this file is outside of Next's bundles. */
const refused = diagnostics.channel('intresse.refused')
const stripped = diagnostics.channel('intresse.stripped')

const { createServer } = http

/** @param {(http.ServerOptions | http.RequestListener | undefined)[]} given */
function createStrictServer(...given) {
  const next = given.findLast((each) => typeof each === 'function')
  const listener = next && inTurns(next, Number(process.env.TRUSTED_PROXY_HOPS) || 0)
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
  reportBroken(server)
  refuseTunnels(server)
  refuseExpectations(server)
  queueMore(server)

  return server
}

/**
 * If we respond before the request is complete, we send `Connection: close`. Next drops the rest
 * and the connection with it, and the next POST on it would be lost: a text that was too long,
 * shortened and sent again. A client that does not read its response is dropped.
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
 * Reports requests that are too slow or malformed. Node responds and closes them as long as there
 * is no listener, so we observe the event in passing.
 * @param {http.Server} server
 */
function reportBroken(server) {
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
 * Refuses CONNECT: this server is no proxy. Node would hang up by itself, without a report.
 * @param {http.Server} server
 */
function refuseTunnels(server) {
  server.on('connect', (_request, socket) => {
    refused.publish({ code: 'methodNotAllowed' })
    socket.destroy()
  })
}

/**
 * Refuses any expectation but `100-continue`. Node would refuse it without our headers.
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
