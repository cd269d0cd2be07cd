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
 * Exactly one slash first. Next makes a URL of anything else: `http://a:99999/` is a stack in the log with all that was sent, `*` a 500,
 * and `http://evil.example/sv` a redirect to evil.example (16.4.5). Browsers read a backslash as a slash.
 */
const OWN_TARGET = /^\/(?![/\\])/

/**
 * Why a request is turned away before Next has seen it, or null.
 * @param {import('node:http').IncomingMessage} request
 */
export function refusalOf({ method = '', url = '', headers, headersDistinct, httpVersion }) {
  if (!METHODS.includes(method)) return { status: 405, code: 'methodNotAllowed' }
  if (!OWN_TARGET.test(url)) return { status: 400, code: 'targetUnclear' }
  // A balancer's health check may speak HTTP/1.0, which knows no host.
  const isWithoutHost = headers.host === undefined && httpVersion !== '1.0'
  if (isWithoutHost || ONCE.some((name) => (headersDistinct[name]?.length ?? 0) > 1))
    return { status: 400, code: 'headersUnclear' }

  return null
}
