import { LOCALES } from '#lib/language/locales.ts'

import { askRaw } from '../../support/ask-raw.ts'
import { KEPT_OFFICE_PATHS } from '../../support/browser/office-paths.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { type AppSettings, appSettings, makeFolder, startApp } from '../../support/start-app.ts'

/**
 * Every request header that Next 16.4.5 reads, that proxies and tracers write, or that clients are
 * known to try.
 */
const ODD: Record<string, string> = {
  'content-security-policy': "script-src 'nonce-udda1'",
  'content-security-policy-report-only': `script-src 'nonce-${'udda'.repeat(3_000)}'`,
  'x-nonce': 'udda',
  nonce: 'udda',
  'user-agent': 'Googlebot facebookexternalhit udda',
  cookie: '__prerender_bypass=udda; __next_preview_data=udda; next-instant-navigation-testing=1',
  'sec-fetch-dest': 'image',
  'sec-fetch-mode': 'no-cors',
  'x-forwarded-host': 'udda.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '666',
  'x-forwarded-for': '10.6.6.6',
  'x-forwarded-prefix': '/udda',
  forwarded: 'host=udda.example;proto=https',
  'x-real-ip': '10.6.6.6',
  'x-matched-path': '/udda',
  'x-invoke-path': '/udda',
  'x-now-route-matches': '1=udda',
  'x-middleware-rewrite': '/sv/udda',
  'x-middleware-set-cookie': 'udda=1',
  'x-middleware-override-headers': 'x-udda',
  'x-nextjs-data': '1',
  'x-nextjs-html-request-id': 'udda',
  'x-nextjs-request-id': 'udda',
  'x-prerender-revalidate': 'udda',
  'x-next-revalidated-tags': 'udda',
  'x-next-revalidate-tag-token': 'udda',
  'x-next-cache-tags': 'udda',
  'next-action': 'udda',
  'next-resume': '1',
  'next-resume-state-length': '1',
  'next-hmr-refresh': '1',
  'next-url': '/sv/udda',
  'next-router-state-tree': '%5B%22udda%22%5D',
  'next-router-prefetch': '1',
  'next-router-segment-prefetch': '/_tree',
  rsc: '1',
  'accept-language': 'udda,de;q=0.9',
  accept: 'text/x-component',
  referer: 'https://udda.example/',
  origin: 'https://udda.example',
  authorization: 'Bearer udda',
  range: 'bytes=0-99',
  'cache-control': 'no-cache, only-if-cached',
  pragma: 'no-cache',
  'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  tracestate: 'udda=1',
  baggage: 'udda=1',
  purpose: 'prefetch',
  'sec-purpose': 'prefetch',
  'x-deployment-id': 'udda',
  'x-http-method-override': 'HEAD',
  'x-original-url': '/udda',
  host: 'udda.example',
}

/** Next renders a request's query into the page too. */
const QUERIES = ['_rsc', 'utm_source=udda', '_rsc=udda&epost=udda', `a=${'udda'.repeat(2_000)}`]

const HOMES = ['1377204519', '1395932274', '1399001277', '1401120331', '1412055108', '1415900036']
const PATHS = LOCALES.flatMap((locale) => [
  `/${locale}`,
  `/${locale}/ekbacken`,
  ...KEPT_OFFICE_PATHS.map((path) => `/${locale}${path}`),
  ...HOMES.map((home) => `/${locale}/ekbacken/OBJ11385_${home}`),
])

/**
 * A page as it is cached, without its token, which holds its time, and without the hash of the
 * script that holds the token.
 */
async function cachedPage(appUrl: string, path: string) {
  const { status, text, policies } = await askRaw(appUrl, path)

  return [
    status,
    ...policies.map((policy) => policy.replace(/'sha256-[^']+'/g, 'hash')),
    text.replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'token'),
  ].join('\n')
}

/**
 * An app of its own. Each page is first requested with some odd headers, and then read as any
 * visitor reads it.
 */
async function cachedPages(shared: AppSettings, first: (at: number) => Record<string, string>) {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, shared.VITEC_BASE_URL ?? '')
  const app = await startApp({ ...settings, ...shared })
  await readVitec(app.url)
  const kept = []
  for (const [at, path] of PATHS.entries()) {
    const headers = first(at)
    const isOdd = Object.keys(headers).length > 0
    await askRaw(app.url, isOdd ? `${path}?${QUERIES[at % QUERIES.length]}` : path, { headers })
    if (isOdd) await askRaw(app.url, `${path}?_rsc`, { headers })
    kept.push(await cachedPage(app.url, path))
  }
  await app.end()
  await folder.remove()

  return kept
}

/**
 * After Vitec has been read, React cuts a page into pieces independently of the time of Vitec's
 * response. The read caches no page.
 */
async function readVitec(appUrl: string) {
  for (const office of ['ekbacken', 'soderport']) await askRaw(appUrl, `/sv/${office}/embed`)
  for (const home of HOMES)
    await askRaw(appUrl, `/api/form-token?office=ekbacken&estate=OBJ11385_${home}`)
}

/** Each page has its share of the headers, and each header its page. */
function shareOf(at: number) {
  return Object.fromEntries(Object.entries(ODD).filter((_, number) => number % PATHS.length === at))
}

test('S6 a page cached after a request with odd headers or an odd query is the same, to the byte, as after a plain one', async ({
  sandbox,
}) => {
  const folder = await makeFolder()
  const { PUBLIC_URL, SECRET_KEYS } = await appSettings(folder.path, sandbox.url)
  await folder.remove()
  const shared = { VITEC_BASE_URL: sandbox.url, PUBLIC_URL, SECRET_KEYS }

  const plain = await cachedPages(shared, () => ({}))
  const odd = await cachedPages(shared, shareOf)
  const all = await cachedPages(shared, () => ODD)

  for (const [at, path] of PATHS.entries()) {
    expect(plain[at], path).toContain('</html>')
    // The comparison is done here: a report of the differences in a page would be two pages long.
    expect(odd[at] === plain[at], `${path} after ${Object.keys(shareOf(at))}`).toBe(true)
    expect(all[at] === plain[at], `${path} after all of them`).toBe(true)
  }
})
