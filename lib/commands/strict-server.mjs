import diagnostics from 'node:diagnostics_channel'
import http from 'node:http'

// Loaded before Next in production, where it makes the one server it calls for a stricter one: Next has no setting for any of this, and
// a server of our own would lose what `next start` does. Whatever is refused here has not reached Next.

/**
 * A phone on a bad line sends an interest in a second or two. Node's own limits are one minute and five, looked at each half minute: a
 * body fed one byte a second lived 318 s (FAULTS.md 9).
 */
const LIMITS = {
  headersTimeout: 8_000,
  requestTimeout: 12_000,
  connectionsCheckingInterval: 1_000,
  // Nothing here speaks WebSocket: who asks for it is answered as if it had not (N5).
  shouldUpgradeCallback: () => false,
}

/** What Next can make a request of. It throws at TRACE, and answers 500 with a stack in the log (16.4.5). */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Whoever sends two of these means one for us and another for somebody in front of us. */
const ONCE = [
  'host',
  'content-type',
  'content-length',
  'transfer-encoding',
  'authorization',
  'origin',
  'sec-fetch-site',
]

/**
 * Words between Next's own parts, which nobody outside has to say: the first made Next skip its proxy once (CVE-2025-29927), an action
 * writes an error into the log each time (16.4.5).
 */
const NEXT_ONLY = ['x-middleware-subrequest', 'x-nextjs-data', 'next-action']

/** The house listens here and writes it into its log: this file stands outside of what Next bundles. */
const told = diagnostics.channel('intresse.refused')

const { createServer } = http

/** @type {(...given: any[]) => http.Server} */
function createStrictServer(...given) {
  const listener = given.findLast((each) => typeof each === 'function')
  const options = given.find((each) => typeof each === 'object')
  const server = createServer({ ...options, ...LIMITS }, (request, response) => {
    const refusal = refusalOf(request)
    if (refusal) return refuse(response, refusal)
    strip(request)
    closeAfterHalf(request, response)
    listener?.(request, response)
  })
  tellOfBroken(server)

  return server
}

/** @param {http.IncomingMessage} request */
function refusalOf({ method = '', headersDistinct }) {
  if (!METHODS.includes(method)) return { status: 405, code: 'methodNotAllowed' }
  if (ONCE.some((name) => (headersDistinct[name]?.length ?? 0) > 1))
    return { status: 400, code: 'headersUnclear' }

  return null
}

/** @param {http.IncomingMessage} request */
function strip({ headers, url = '' }) {
  for (const name of NEXT_ONLY) delete headers[name]
  // Pages are asked for with it; elsewhere Next would send whoever does so round in a circle (307).
  if (url.startsWith('/api/')) delete headers.rsc
}

/**
 * Who is answered before all of a request has come is told that the line ends there. Next drops the rest and the line with it, and the
 * next post on it would be lost: a text that was too long, shortened and sent again.
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function closeAfterHalf(request, response) {
  const { writeHead } = response
  Object.assign(response, {
    /** @param {any[]} given */
    writeHead(...given) {
      if (!request.complete) response.setHeader('connection', 'close')

      return Reflect.apply(writeHead, response, given)
    },
  })
}

/**
 * @param {http.ServerResponse} response
 * @param {{ status: number, code: string }} refusal
 */
function refuse(response, { status, code }) {
  told.publish({ code })
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    // What else comes on this line is not listened to.
    connection: 'close',
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
    /** @param {[string, ...any[]]} given */
    emit(...given) {
      const [event, error] = given
      if (event === 'clientError') told.publish({ code: codeOf(error) })

      return Reflect.apply(emit, server, given)
    },
  })
}

/** @param {{ code?: string }} error */
function codeOf({ code }) {
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'requestTooSlow' : 'requestUnreadable'
}

Object.assign(http, { createServer: createStrictServer })
