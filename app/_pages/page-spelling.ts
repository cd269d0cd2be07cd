import 'server-only'

import { type NextRequest, NextResponse } from 'next/server'

import { contentPolicy } from '#lib/csp/content-policy.ts'
import { isLocale } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'
import { isOfficePage, isReceipts, parseRoute } from '#lib/routes.ts'
import { findEstate } from '#lib/vitec/find-estate.ts'

/** A word of an address, and what a sentence, a mail or a bracket has left behind it. A dot with letters after it is another file. */
const WITH_TAIL = /^([\w-]+)[^\w-]*(?:[#?&<>"'()[\]{}|;,\s].*)?$/s

/**
 * The path of a page without what is around it where people find addresses: capitals of a QR code, a bracket or full stop of a mail.
 * @returns null where nothing is to be tidied, or where it is no page of an office we know.
 */
export function tidyPath(pathname: string): string | null {
  const words = wordsIn(pathname)
  if (!words) return null
  const [locale = '', office = '', inner = ''] = words
  const [place, key] = [locale.toLowerCase(), office.toLowerCase()]
  if (!isLocale(place) || (office !== '' && !isReceipts(key) && !findOffice(key))) return null

  const word = inner.toLowerCase()
  const page = isOfficePage(word) ? word : inner
  const path = ['', place, key, page].slice(0, words.length + 1).join('/')

  return path === pathname ? null : path
}

/** The path of a home in Vitec's own spelling: ids are the same in capitals, and each spelling would be kept as a page of its own. */
export async function spelledPath(pathname: string): Promise<string | null> {
  const route = parseRoute(pathname)
  const office = route?.page === 'estate' ? findOffice(route.office) : null
  if (route?.page !== 'estate' || !office) return null

  const finding = await findEstate(office, route.estateId)
  const isOther = finding.outcome === 'found' && finding.estate.id !== route.estateId

  return isOther ? `/${route.locale}/${office.key}/${finding.estate.id}` : null
}

/** Leads to a path of ours, with the question kept. No part of the path is what somebody sent, but for an id's letters and digits. */
export function leadTo(path: string, { nextUrl, headers }: NextRequest) {
  const url = nextUrl.clone()
  url.pathname = path
  // Taken out of the address where the page might have been a kept one (lib/server/strip-headers.mjs).
  url.search = headers.get('x-asked-query') ?? nextUrl.search

  return NextResponse.redirect(url, {
    status: 308,
    headers: {
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy(),
      // Next puts the address into the body.
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
    // Signs that are none belong to no address of ours.
    return ''
  }
}
