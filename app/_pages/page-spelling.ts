import 'server-only'

import { type NextRequest, NextResponse } from 'next/server'

import { contentPolicy } from '#lib/csp/content-policy.ts'
import { isLocale } from '#lib/language/locales.ts'
import { findOffice, findOfficeOfCustomer } from '#lib/office/offices.ts'
import { isOfficePage, isReceipts, parseRoute } from '#lib/routes.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

/**
 * A word of an address, and the punctuation that a sentence, a mail or a bracket has left after it.
 * A dot with letters after it is another file.
 */
const WITH_TAIL = /^([\w-]+)[^\w-]*(?:[#?&<>"'()[\]{}|;,\s].*)?$/s

/**
 * The path of a page without the noise it picks up where people find addresses: a QR code's
 * capitals, a mail's bracket or full stop, Vitec's id of the office in place of its key.
 * @returns null where there is nothing to tidy, or where it is not a page of an office we know.
 */
export function tidyPath(pathname: string): string | null {
  const words = wordsIn(pathname)
  if (!words) return null
  const [locale = '', office = '', inner = ''] = words
  const [place, key] = [locale.toLowerCase(), office.toLowerCase()]
  const known = isReceipts(key) ? key : officeKeyOf(key)
  if (!isLocale(place) || (office !== '' && known === null)) return null

  const word = inner.toLowerCase()
  const page = isOfficePage(word) ? word : inner
  const path = ['', place, known, page].slice(0, words.length + 1).join('/')

  return path === pathname ? null : path
}

/** By the office's key, or by Vitec's id for it: Hemnet's and Booli's links come by that one. */
function officeKeyOf(word: string) {
  return (findOffice(word) ?? findOfficeOfCustomer(word))?.key ?? null
}

/**
 * The path of an estate in Vitec's own spelling: ids are case-insensitive, and each spelling would
 * be cached as a page of its own.
 */
export async function spelledPath(pathname: string): Promise<string | null> {
  const route = parseRoute(pathname)
  const office = route?.page === 'estate' ? findOffice(route.office) : null
  if (route?.page !== 'estate' || !office) return null

  const finding = await findEstate(office, route.estateId)
  const isOther = finding.outcome === 'found' && finding.estate.id !== route.estateId

  return isOther ? `/${route.locale}/${office.key}/${finding.estate.id}` : null
}

/**
 * Redirects to a path of ours and keeps the query. The client's input contributes only an id's
 * letters and digits to the path.
 */
export function leadTo(path: string, { nextUrl, headers }: NextRequest) {
  const url = nextUrl.clone()
  url.pathname = path
  // The query is removed from the address where the page may be a cached one
  // (lib/server/strip-headers.mjs).
  url.search = headers.get('x-asked-query') ?? nextUrl.search

  return NextResponse.redirect(url, {
    status: 308,
    headers: {
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy(),
      // Next writes the address into the body.
      'content-type': 'text/plain; charset=utf-8',
    },
  })
}

function wordsIn(pathname: string) {
  const parts = pathname.split('/').slice(1).map(decoded)
  const words = parts.map((part, at) =>
    at === parts.length - 1 ? WITH_TAIL.exec(part)?.[1] : part,
  )

  return words.length <= 3 && words.every((word) => word && /^[\w-]+$/.test(word)) ? words : null
}

function decoded(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    // A malformed escape is in no address of ours.
    return ''
  }
}
