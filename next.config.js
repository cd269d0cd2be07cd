/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Pictures pass our own route, with Vitec's login; Next's optimiser stays off and answers 404.
  images: { unoptimized: true },
  // `npm run check` looks at types, tests and all, before anything lands; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Nobody holds a page of ours in a frame; where somebody may, proxy.ts says so in its place. What it misses stays closed.
  headers: async () => [
    {
      source: '/:path*',
      headers: [{ key: 'content-security-policy', value: "frame-ancestors 'none'" }],
    },
  ],
  // Seconds. A cache in front may serve a page that old while it asks for a new one: its form token lives for two days.
  expireTime: 3_600,
  experimental: {
    // Cached pages live in memory only: after a restart with other settings no old page is served.
    isrFlushToDisk: false,
    // The outermost folder of pages is a language, so no layout of ours stands around an address that has none.
    globalNotFound: true,
  },
}
