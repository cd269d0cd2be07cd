import { cspFor } from './csp-for.ts'
import { deferScripts, withoutQuery } from './defer-scripts.ts'
import { openPictures } from './open-pictures.ts'

/** Seconds. After `revalidate` a page is rendered after it is sent, after `expire` before that. */
export type CacheControl = { revalidate: number | false; expire?: number }

const UNTIL = /data-until="([^"]+)"/g

/**
 * The lifetime of a page with times that end: no longer than to the first future end. A page that
 * lists a viewing is not sent again once the viewing is over, here or by a cache in front.
 */
export function livingUntil(html: string, cacheControl: CacheControl, now = Date.now()) {
  const ends = [...html.matchAll(UNTIL)].map(([, until = '']) => Date.parse(until))
  const next = Math.min(...ends.filter((end) => end > now))
  if (!Number.isFinite(next)) return cacheControl

  // Next forbids caching a page with a lifetime of zero.
  const seconds = Math.max(1, Math.floor((next - now) / 1_000))
  const { revalidate, expire } = cacheControl

  return {
    revalidate: Math.min(revalidate || Number.POSITIVE_INFINITY, seconds),
    expire: Math.min(expire ?? Number.POSITIVE_INFINITY, seconds),
  }
}

/** A rendered page, as far as we read it. Next caches other kinds; this app has none of them. */
type Drawn = {
  kind: string
  html?: string
  status?: number
  rscData?: Buffer
  segmentData?: Map<string, { length: number }>
  headers?: Record<string, unknown>
}

/** `offices`: those it was drawn with. */
type Kept = { value: Drawn; size: number; offices: unknown } & Age

type Age = { lastModified: number; cacheControl?: CacheControl }

/** Characters and bytes; as much as Next's own cache holds. */
const SIZE_MAX = 50_000_000

// Not a field of the handler: Next makes a handler for each request.
const pages = new Map<string, Kept>()
let size = 0
const arranged = new WeakSet<Drawn>()

declare global {
  /** The paths of the cached pages, for the code that renders them. */
  var intresseKeptPages: Set<string> | undefined
}

// One for the process: Next has this module in several bundles.
globalThis.intresseKeptPages ??= new Set()
const paths = globalThis.intresseKeptPages

/**
 * Next's cache of rendered pages (`cacheHandler` in next.config.js). Next's own would do but for
 * two things: a page needs its Content-Security-Policy, and its script must wait; and here the page
 * is whole before any visitor is sent it. Next sends a page's `headers` along, now and for as long
 * as the page is cached.
 *
 * The cache is in memory only, and a page goes when the offices file changes: none is served that
 * other settings made.
 */
export default class PageCache {
  /** As they were when the request came: the page is drawn with them, or with newer ones. */
  readonly #offices = globalThis.intresseOffices?.byKey

  async get(key: string) {
    const kept = pages.get(key)
    if (!kept) return null
    // The visitor who asks waits for a new page: it must not count as kept.
    if (kept.offices !== this.#offices) return forget(key)
    // The least recently read is first.
    pages.delete(key)
    pages.set(key, kept)

    return kept
  }

  async set(key: string, value: Drawn | null, { cacheControl }: { cacheControl?: CacheControl }) {
    forget(key)
    if (value?.html === undefined) return
    arrange(value, value.html)
    // Mutates the object: the waiting response reads from it how long others may cache the page.
    if (cacheControl) Object.assign(cacheControl, livingUntil(value.html, cacheControl))

    // Any client can invent addresses that lead nowhere; they must not evict pages that exist.
    if (value.status === 404) return

    const age = { lastModified: Date.now(), cacheControl }
    const kept = { value, size: sizeOf(key, value), offices: this.#offices, ...age }
    pages.set(key, kept)
    paths.add(pathOf(key))
    size += kept.size
    for (const longestUnread of pages.keys()) {
      if (size <= SIZE_MAX) return
      forget(longestUnread)
    }
  }

  /** Our pages have no tags. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** The waiting response reads this very object. If a renewal fails, Next keeps the old page. */
function arrange(value: Drawn, drawn: string) {
  if (arranged.has(value)) return
  const { html: opened, script: opening } = openPictures(withoutQuery(drawn))
  const { html, script: waiting } = deferScripts(opened)
  const scripts = [opening, waiting].filter((each) => each !== undefined)
  value.html = html
  if (value.rscData) value.rscData = Buffer.from(withoutQuery(value.rscData.toString()))
  value.headers = { ...value.headers, 'content-security-policy': cspFor(html, { scripts }) }
  arranged.add(value)
}

function forget(key: string) {
  size -= pages.get(key)?.size ?? 0
  pages.delete(key)
  paths.delete(pathOf(key))

  return null
}

/** Next prefixes kind and build: `/route-cache/APP_PAGE/52a6…/$/sv` (seen in 16.4.5). */
function pathOf(key: string) {
  return key.slice(key.indexOf('/$/') + '/$'.length)
}

function sizeOf(key: string, { html = '', rscData, segmentData = new Map() }: Drawn) {
  const segments = [...segmentData].map(([name, { length }]) => name.length + length)

  return segments.reduce(
    (sum, each) => sum + each,
    key.length + html.length + (rscData?.length ?? 0),
  )
}
