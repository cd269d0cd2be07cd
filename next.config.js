/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Pictures pass our own route, with Vitec's login; Next's optimiser stays off and answers 404.
  images: { unoptimized: true },
  // Cached pages live in memory only: after a restart with other settings no old page is served.
  experimental: { isrFlushToDisk: false, globalNotFound: true },
}
