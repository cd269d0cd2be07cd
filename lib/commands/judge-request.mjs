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
 * Words between Next's own parts, which nobody outside has to say: `x-middleware-subrequest` made Next skip its proxy once
 * (CVE-2025-29927), an action writes an error into the log each time (16.4.5).
 */
const NEXT_ONLY =
  /^(x-middleware-|x-nextjs-|x-invoke-|x-now-route-matches$|x-matched-path$|next-action$)/

/**
 * Why a request is turned away before Next has seen it, or null.
 * @param {import('node:http').IncomingMessage} request
 */
export function refusalOf({ method = '', headersDistinct }) {
  if (!METHODS.includes(method)) return { status: 405, code: 'methodNotAllowed' }
  if (ONCE.some((name) => (headersDistinct[name]?.length ?? 0) > 1))
    return { status: 400, code: 'headersUnclear' }

  return null
}

/**
 * Takes out what only Next has to say.
 * @param {import('node:http').IncomingMessage} request
 * @returns the names that were there.
 */
export function stripNextOnly({ headers, url = '' }) {
  const forged = Object.keys(headers).filter((name) => NEXT_ONLY.test(name))
  for (const name of forged) delete headers[name]
  // Pages are asked for with it; elsewhere Next would send whoever does so round in a circle (307).
  if (url.startsWith('/api/')) delete headers.rsc

  return forged
}
