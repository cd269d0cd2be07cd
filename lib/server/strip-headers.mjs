import { isKept, parseRoute } from '../routes.ts'

/**
 * The request headers that Next and our routes need. Every other name is removed, because Next
 * caches what it renders: a nonce in `content-security-policy-report-only` was rendered into the
 * page of the next visitor, and `x-forwarded-*`, `user-agent`, `sec-fetch-dest`, cookies and trace
 * headers each change its page or its response (16.4.5).
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

/**
 * The headers of Next's own script in a browser. They choose between a page and its data; Next
 * removes them before it renders a cached page.
 */
const ROUTER = new Set([
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
])

/**
 * Headers between Next's own parts. No browser and no proxy sends them: `x-middleware-subrequest`
 * once made Next skip its proxy (CVE-2025-29927), and an action writes an error into the log each
 * time (16.4.5).
 */
const NEXT_ONLY =
  /^(x-(middleware|nextjs|invoke|action|prerender)-|x-(now-route-matches|matched-path|nonce)$|next-(action|resume|hmr)|content-security-policy)/

/**
 * Removes every header that is not on the list from a request.
 * @param {import('node:http').IncomingMessage} request
 * @returns the names that only Next's own parts use.
 */
export function stripHeaders({ headers, method, url = '' }) {
  // The script requests only pages; elsewhere Next would redirect the client in a loop (307), a
  // form in a frame too.
  const isPage = /^(GET|HEAD)$/.test(method ?? '') && !/^\/(api|embed)\//.test(url)
  const stripped = Object.keys(headers).filter(
    (name) => !PASSED.has(name) && !(isPage && ROUTER.has(name)),
  )
  for (const name of stripped) delete headers[name]

  return stripped.filter((name) => NEXT_ONLY.test(name))
}

/**
 * Removes the query from a request for a cached page, and passes it on in a header for redirects
 * (app/_pages/page-spelling.ts). Next renders the query of the first visitor into the page that all
 * others get: 14 kB of it, or any text that a mailed link contains (16.4.5).
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
  // Next compares it with the headers of its own script, so that no cache in front confuses a page
  // with its data.
  request.url = headers.rsc && hash !== null ? `${path}?_rsc=${encodeURIComponent(hash)}` : path
}
