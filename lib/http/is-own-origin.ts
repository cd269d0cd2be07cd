import 'server-only'

import { settings } from '#lib/settings/settings.ts'

/**
 * Whether a post comes from a page of ours. A browser says so itself (Fetch Metadata, else Origin); a program that sends neither is
 * let through, for it could as well lie: the token and the rates carry that load.
 */
export function isOwnOrigin(headers: Headers) {
  const site = headers.get('sec-fetch-site')
  // `none` is the visitor's own doing, such as a restored tab: no page can send it.
  if (site !== null) return site === 'same-origin' || site === 'none'

  const origin = headers.get('origin')
  return origin === null || origin === settings().PUBLIC_URL
}
