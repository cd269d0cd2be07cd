import { cspFor } from './csp-for.ts'
import { deferScripts } from './defer-scripts.ts'

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

/** As Next writes the address of the request into a page and into its data: the hash of its own script, and nothing else, may stand there. */
const QUERY = /\?_rsc=[\w%-]{0,40}(?=\\?")/g

/**
 * What was drawn, without the query of whoever asked for it first: Next's script asks for a page by a hash of its headers, and the page
 * that is kept would say so to everybody.
 */
export function withoutQuery(drawn: string) {
  return drawn.replace(QUERY, '')
}

/** A drawn page, as far as we look into it. Next has other kinds to keep; this app has none of them. */
type Drawn = {
  kind: string
  html?: string
  status?: number
  rscData?: Buffer
  segmentData?: Map<string, { length: number }>
  headers?: Record<string, unknown>
}

type Kept = { value: Drawn; size: number; lastModified: number; cacheControl?: CacheControl }

/** Characters and bytes; as much as Next's own memory holds. */
const SIZE_MAX = 50_000_000

// Not the handler's own: Next makes one for each request.
const pages = new Map<string, Kept>()
let size = 0
const arranged = new WeakSet<Drawn>()

declare global {
  /** The paths of the pages that are kept, for those who draw them. */
  var intresseKeptPages: Set<string> | undefined
}

// One for the process: Next has this module in several bundles.
globalThis.intresseKeptPages ??= new Set()
const paths = globalThis.intresseKeptPages

/**
 * Next's memory of drawn pages (`cacheHandler` in next.config.js). Its own would do but for two things: a page is to come with its
 * Content-Security-Policy, and its script is to wait; and here a page lies drawn and whole before anybody is sent it. What is put into its
 * `headers` Next sends along, now and for as long as the page is kept.
 *
 * In memory only: after a restart with other settings no old page is served.
 */
export default class PageCache {
  async get(key: string) {
    const kept = pages.get(key)
    if (!kept) return null
    // What has been unread for longest stands first.
    pages.delete(key)
    pages.set(key, kept)

    return kept
  }

  async set(key: string, value: Drawn | null, { cacheControl }: { cacheControl?: CacheControl }) {
    forget(key)
    if (value?.html === undefined) return
    arrange(value, value.html)
    // Into the very object: whoever waits for the page is told by it how long others may keep it.
    if (cacheControl) Object.assign(cacheControl, livingUntil(value.html, cacheControl))

    // Anybody can think of addresses that lead nowhere; they are not to push out those that lead somewhere.
    if (value.status === 404) return

    const kept = { value, size: sizeOf(key, value), lastModified: Date.now(), cacheControl }
    pages.set(key, kept)
    paths.add(pathOf(key))
    size += kept.size
    for (const longestUnread of pages.keys()) {
      if (size <= SIZE_MAX) return
      forget(longestUnread)
    }
  }

  /** Ours have no tags. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** Into the very object: whoever waits for the page is answered from it. Where a renewal fails, Next puts back the page it had. */
function arrange(value: Drawn, drawn: string) {
  if (arranged.has(value)) return
  const { html, script } = deferScripts(withoutQuery(drawn))
  value.html = html
  if (value.rscData) value.rscData = Buffer.from(withoutQuery(value.rscData.toString()))
  value.headers = { ...value.headers, 'content-security-policy': cspFor(html, { script }) }
  arranged.add(value)
}

function forget(key: string) {
  size -= pages.get(key)?.size ?? 0
  pages.delete(key)
  paths.delete(pathOf(key))
}

/** Next puts the kind of the page and the build before its path: `/route-cache/APP_PAGE/52a6…/$/sv` (seen in 16.4.5). */
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
