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
  // Pictures pass our own route, with Vitec's login; Next's optimiser stays off and answers 404.
  images: { unoptimized: true },
  // `npm run check` looks at types, tests and all, before anything lands; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: import.meta.resolve('./lib/csp/page-cache.ts'),
  headers: async () => [
    { source: '/:path*', headers: ALWAYS },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: OVER_HTTPS,
    },
    // Nobody holds a page of ours in a frame; where somebody may, proxy.ts says so in its place. What it misses stays closed.
    // Pages bring a policy of their own (lib/csp/page-cache.ts): a second one would only forbid what it allows.
    { source: `/((?!${PAGES_PATTERN}|api/interests$).*)`, headers: NOTHING_ALLOWED },
    { source: '/api/interests', missing: [BY_FORM], headers: NOTHING_ALLOWED },
    // Asked for in parts, a page comes without what is kept beside it.
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'next-router-segment-prefetch' }],
      headers: NOTHING_ALLOWED,
    },
    { source: '/((?!embed[./]|images/).*)', headers: OWN },
    { source: '/images/:path*', headers: PICTURES },
    { source: '/embed/:path*', headers: EMBED },
  ],
  // Seconds. A cache in front may serve a page that old while it asks for a new one: its form token lives for two days.
  expireTime: 3_600,
  experimental: {
    // A phone draws the page one round trip sooner. The policies know the sheets by hash (lib/csp/built-sheets.ts).
    inlineCss: true,
    // The outermost folder of pages is a language, so no layout of ours stands around an address that has none.
    globalNotFound: true,
  },
}
