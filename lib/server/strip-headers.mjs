import { isKept, parseRoute } from '../routes.ts'

/**
 * The request headers that Next and our routes read for a visitor's sake. Every other name stops here, because Next keeps what it draws: a
 * nonce in `content-security-policy-report-only` was drawn into the page of the next visitor, and `x-forwarded-*`, `user-agent`,
 * `sec-fetch-dest`, cookies and trace headers each change what it draws or how it answers (16.4.5).
 */
const PASSED = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'origin',
  'range',
  'referer',
  'sec-fetch-site',
  'transfer-encoding',
  'x-forwarded-for',
])

/** The words of Next's own script in a browser. They choose between a page and its data; Next takes them out before it draws a kept page. */
const ROUTER = new Set([
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
])

/**
 * Words between Next's own parts. No browser and no proxy sends them: `x-middleware-subrequest` made Next skip its proxy once
 * (CVE-2025-29927), an action writes an error into the log each time (16.4.5).
 */
const NEXT_ONLY =
  /^(x-(middleware|nextjs|invoke|action|prerender)-|x-(now-route-matches|matched-path|nonce)$|next-(action|resume|hmr)|content-security-policy)/

/**
 * Takes every header out of a request that is not on the list.
 * @param {import('node:http').IncomingMessage} request
 * @returns the names that only Next's own parts use.
 */
export function stripHeaders({ headers, method, url = '' }) {
  // Pages alone are asked for by the script; elsewhere Next would send the client round in a circle (307), a form in a frame too.
  const isPage = /^(GET|HEAD)$/.test(method ?? '') && !/^\/(api|embed)\//.test(url)
  const stripped = Object.keys(headers).filter(
    (name) => !PASSED.has(name) && !(isPage && ROUTER.has(name)),
  )
  for (const name of stripped) delete headers[name]

  return stripped.filter((name) => NEXT_ONLY.test(name))
}

/**
 * Takes the query out of a request for a page that is kept, and hands it on in a header for redirects (app/_pages/page-spelling.ts). Next draws
 * the query of the first visitor into the page that all others are sent: 14 kB of it, or whatever a mail has put there (16.4.5).
 * @param {import('node:http').IncomingMessage} request after its headers were stripped.
 */
export function stripQuery(request) {
  const { url = '', headers } = request
  const [path = '', ...rest] = url.split('?')
  const route = rest.length === 0 ? null : parseRoute(path)
  if (!route || !isKept(route)) return

  const query = rest.join('?')
  const hash = new URLSearchParams(query).get('_rsc')
  headers['x-asked-query'] = query
  // Next compares it with the headers of its own script, so that no cache in front mixes up a page and its data.
  request.url = headers.rsc && hash !== null ? `${path}?_rsc=${encodeURIComponent(hash)}` : path
}
