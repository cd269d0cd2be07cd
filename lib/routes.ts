import { isLocale, LOCALES, type Locale } from './language/locales.ts'

/**
 * Pages of an office that are no estate, by the last word of their address. A page that is drawn
 * for each reader has a policy with a nonce (app/_pages/page-policy.ts) and may read its query;
 * every other page is kept for all visitors, and the page cache gives it its policy. `hasFrames`: a
 * page drawn for each reader holds frames of ours.
 */
export const OFFICE_PAGES = {
  privacy: { isDrawnForEach: false, hasFrames: false },
  embed: { isDrawnForEach: true, hasFrames: true },
  contacted: { isDrawnForEach: true, hasFrames: false },
  waiting: { isDrawnForEach: true, hasFrames: false },
} as const

export type OfficePage = keyof typeof OFFICE_PAGES

/**
 * An address of a page of ours. The office and the ids are as they were sent: nobody has looked for
 * them yet.
 */
export type Route =
  | { page: 'start'; locale: Locale }
  | { page: 'office'; locale: Locale; office: string }
  | { page: OfficePage; locale: Locale; office: string }
  | { page: 'estate'; locale: Locale; office: string; estateId: string }
  | { page: 'receipt'; locale: Locale; receiptId: string }

/** An address under `/embed`: a document for a frame on another site. */
export type FrameRoute =
  | { frame: 'form' | 'card'; locale: Locale; office: string; estateId: string }
  | { frame: 'receipt'; locale: Locale; receiptId: string }

/** In the place of an office's key. No office can have it: `lib/office/offices.ts`. */
const RECEIPTS = 'receipts'

/** @returns null for an address that has no page. */
export function parseRoute(pathname: string): Route | null {
  const [locale, office, last, ...rest] = pathname.split('/').slice(1)
  if (!isLocale(locale) || rest.length > 0) return null
  if (!office) return last === undefined ? { page: 'start', locale } : null
  if (office === RECEIPTS) return last ? { page: 'receipt', locale, receiptId: last } : null
  if (!last) return { page: 'office', locale, office }

  return isOfficePage(last)
    ? { page: last, locale, office }
    : { page: 'estate', locale, office, estateId: last }
}

/** @returns null for an address under `/embed` that is no document for a frame. */
export function parseFrameRoute(pathname: string): FrameRoute | null {
  const [embed, locale, office, id, more, ...rest] = pathname.split('/').slice(1)
  if (embed !== 'embed' || !isLocale(locale) || !office || !id || rest.length > 0) return null
  if (office === RECEIPTS)
    return more === undefined ? { frame: 'receipt', locale, receiptId: id } : null
  if (more !== undefined && more !== 'card') return null

  return { frame: more ?? 'form', locale, office, estateId: id }
}

export function isOfficePage(word: string): word is OfficePage {
  return Object.hasOwn(OFFICE_PAGES, word)
}

/** A word that may stand where an office's key does. */
export function isReceipts(word: string) {
  return word === RECEIPTS
}

/** Whether the page is drawn once and kept for all visitors. */
export function isKept(route: Route) {
  if (route.page === 'receipt') return false

  return !(isOfficePage(route.page) && OFFICE_PAGES[route.page].isDrawnForEach)
}

/**
 * All pages but receipts, for the patterns of next.config.js. Pages bring a policy of their own.
 */
export const PAGES_PATTERN = `(?:${LOCALES.join('|')})(?:/(?!${RECEIPTS}/)[\\w-]+){0,2}$`
