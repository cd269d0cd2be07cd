/** A page of ours, but for the one that tries the form, which reads its query. No other page does. */
const KEPT_PAGE = /^\/[a-z]{2}(\/[\w-]+){0,2}$/
const READS_QUERY = /\/embed$/

/**
 * Takes the query out of a request for a page that is kept, and hands it on in a header for redirects (app/page-spelling.ts). Next draws
 * the query of the first visitor into the page that all others are sent: 14 kB of it, or whatever a mail has put there (16.4.5).
 * @param {import('node:http').IncomingMessage} request after its headers were stripped.
 */
export function stripQuery(request) {
  const { url = '', headers } = request
  const [path = '', ...rest] = url.split('?')
  if (rest.length === 0 || !KEPT_PAGE.test(path) || READS_QUERY.test(path)) return

  const query = rest.join('?')
  const hash = new URLSearchParams(query).get('_rsc')
  headers['x-asked-query'] = query
  // Next compares it with the headers of its own script, so that no cache in front mixes up a page and its data.
  request.url = headers.rsc && hash !== null ? `${path}?_rsc=${encodeURIComponent(hash)}` : path
}
