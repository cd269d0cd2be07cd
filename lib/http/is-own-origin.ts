import 'server-only'

import { settings } from '#lib/settings/settings.ts'

/**
 * Says whether a POST request arrives from a page of ours. A browser declares it (Fetch Metadata,
 * else Origin); a program that sends neither is allowed, for it could as well lie: the token and
 * the rate limits protect against it.
 */
export function isOwnOrigin(headers: Headers) {
  const site = headers.get('sec-fetch-site')
  // The value `none` means the visitor's own action, such as a restored tab: no page can send it.
  if (site !== null) return site === 'same-origin' || site === 'none'

  const origin = headers.get('origin')
  return origin === null || origin === settings().PUBLIC_URL
}
