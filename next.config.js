import { contentPolicy } from './lib/csp/content-policy.ts'
import { ALWAYS, EMBED, OVER_HTTPS, OWN, PICTURES } from './lib/csp/headers.ts'

/**
 * Cached pages carry a Content-Security-Policy of their own, from lib/csp/page-cache.ts. A second
 * one would only forbid what it allows.
 */
const CACHED_PAGES = '(?:sv|en)(?:/(?!receipts/)[\\w-]+){0,2}$'

/** The page that answers a form without script does the same. */
const BY_FORM = {
  type: /** @type {const} */ ('header'),
  key: 'content-type',
  value: 'application/x-www-form-urlencoded.*',
}

const NOTHING_ALLOWED = [{ key: 'content-security-policy', value: contentPolicy() }]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Pictures pass through our own route, with Vitec's login; Next's optimiser stays off and answers
  // 404.
  images: { unoptimized: true },
  // `npm run check` checks all types, including the tests, before a merge; a build need not repeat
  // it.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: import.meta.resolve('./lib/csp/page-cache.ts'),
  headers: async () => [
    { source: '/:path*', headers: ALWAYS },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: OVER_HTTPS,
    },
    // No site may frame our pages by default; where one may, proxy.ts replaces this header. A path
    // that proxy.ts misses stays closed.
    { source: `/((?!${CACHED_PAGES}|api/interests$).*)`, headers: NOTHING_ALLOWED },
    { source: '/api/interests', missing: [BY_FORM], headers: NOTHING_ALLOWED },
    // A page requested in parts arrives without the headers cached beside it.
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'next-router-segment-prefetch' }],
      headers: NOTHING_ALLOWED,
    },
    { source: '/((?!embed[./]|images/).*)', headers: OWN },
    { source: '/images/:path*', headers: PICTURES },
    { source: '/embed/:path*', headers: EMBED },
  ],
  // Seconds. A cache in front may serve a page this old while it fetches a new one: its form token
  // is valid for two days.
  expireTime: 3_600,
  experimental: {
    // A phone renders the page one round trip sooner. The policies know the sheets by hash
    // (lib/csp/built-sheets.ts).
    inlineCss: true,
    // The outermost folder of pages is a language, so no layout of ours surrounds an address that
    // has none.
    globalNotFound: true,
  },
}
