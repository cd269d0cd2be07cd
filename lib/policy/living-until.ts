/** Seconds. Past `revalidate` a page is drawn anew after it has been sent, past `expire` before that. */
export type CacheControl = { revalidate: number | false; expire?: number }

const UNTIL = /data-until="([^"]+)"/g

/**
 * How long a page may be kept that says something with an end: no longer than to the first of those that are to come. A page that lists
 * a viewing is not sent again once the viewing is over, here or by a cache in front.
 */
export function livingUntil(html: string, cacheControl: CacheControl, now = Date.now()) {
  const ends = [...html.matchAll(UNTIL)].map(([, until = '']) => Date.parse(until))
  const next = Math.min(...ends.filter((end) => end > now))
  if (!Number.isFinite(next)) return cacheControl

  // A page that lives for no second at all, Next forbids to keep.
  const seconds = Math.max(1, Math.floor((next - now) / 1_000))
  const { revalidate, expire } = cacheControl

  return {
    revalidate: Math.min(revalidate || Number.POSITIVE_INFINITY, seconds),
    expire: Math.min(expire ?? Number.POSITIVE_INFINITY, seconds),
  }
}
