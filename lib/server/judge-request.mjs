/**
 * The methods that Next can make a request of. It throws at TRACE, and responds 500 with a stack in
 * the log (16.4.5).
 */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** A client that sends two of these means one for us and another for a proxy in front of us. */
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
 * The target begins with exactly one slash. Next makes a URL of anything else: `http://a:99999/`
 * gives a stack in the log with the whole request, `*` a 500, and `http://evil.example/sv` a
 * redirect to evil.example (16.4.5). Browsers read a backslash as a slash.
 */
const OWN_TARGET = /^\/(?![/\\])/

/**
 * Returns why a request is refused before it reaches Next, or null.
 * @param {import('node:http').IncomingMessage} request
 */
export function refusalOf({ method = '', url = '', headers, headersDistinct, httpVersion }) {
  if (!METHODS.includes(method)) return { status: 405, code: 'methodNotAllowed' }
  if (!OWN_TARGET.test(url)) return { status: 400, code: 'targetUnclear' }
  // A balancer's health check may speak HTTP/1.0, which has no host header.
  const isWithoutHost = headers.host === undefined && httpVersion !== '1.0'
  if (isWithoutHost || ONCE.some((name) => (headersDistinct[name]?.length ?? 0) > 1))
    return { status: 400, code: 'headersUnclear' }

  return null
}
