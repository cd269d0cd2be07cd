import { contentPolicy } from './lib/csp/content-policy.ts'
import { ALWAYS, EMBED, OVER_HTTPS, OWN, PICTURES } from './lib/csp/headers.ts'
import { PAGES_PATTERN } from './lib/routes.ts'

/** The page that answers a form without script brings a Content-Security-Policy of its own. */
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
    // that proxy.ts misses stays closed. Pages bring a policy of their own (lib/csp/page-cache.ts),
    // and a second one would only forbid what it allows.
    { source: `/((?!${PAGES_PATTERN}|api/interests$).*)`, headers: NOTHING_ALLOWED },
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
    // (lib/csp/csp-for.ts).
    inlineCss: true,
    // The outermost folder of pages is a language, so no layout of ours surrounds an address that
    // has none.
    globalNotFound: true,
  },
}
