import 'server-only'

import { randomBytes } from 'node:crypto'

import { type NextRequest, NextResponse } from 'next/server'

import { themeCss } from '#components/layout/theme.ts'
import { contentPolicy, sourceOf } from '#lib/csp/content-policy.ts'
import { builtSheets } from '#lib/csp/csp-for.ts'
import { logRefusal } from '#lib/http/problem.ts'
import { findOffice } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { isKept, isOfficePage, OFFICE_PAGES, parseRoute } from '#lib/routes.ts'

const POLICY = 'content-security-policy'

/**
 * Sets a policy that lets a page be read and nothing else. Cached pages carry their own policy; a
 * page rendered for each request gets its own here.
 */
export async function pagePolicy({ nextUrl, method, headers }: NextRequest) {
  if (method !== 'GET' && method !== 'HEAD') return refuseMethod()

  const passed = new Headers(headers)
  // Next takes its nonce from the request: a client must not choose it.
  passed.delete(POLICY)
  const policy = await policyDrawnAnew(nextUrl.pathname)
  if (policy === null)
    return headers.has(POLICY)
      ? NextResponse.next({ request: { headers: passed } })
      : NextResponse.next()

  passed.set(POLICY, policy)
  return NextResponse.next({ request: { headers: passed }, headers: { [POLICY]: policy } })
}

function refuseMethod() {
  logRefusal('methodNotAllowed')

  return new Response(null, {
    status: 405,
    headers: { allow: 'GET, HEAD', [POLICY]: contentPolicy() },
  })
}

/**
 * The policy of a receipt, and of the page for an agency's web developer, which tries the form.
 * Null: the page is a cached one.
 */
async function policyDrawnAnew(pathname: string) {
  const route = parseRoute(pathname)
  if (!route || route.page === 'start' || isKept(route)) return null
  const isReceipt = route.page === 'receipt'
  const office = findOffice(
    isReceipt ? ((await findReceipt(route.receiptId))?.office ?? '') : route.office,
  )

  return contentPolicy({
    scripts: [`'nonce-${randomBytes(16).toString('base64')}'`],
    styles: [...builtSheets(), ...(office ? [themeCss(publicOfficeOf(office))] : [])].map(sourceOf),
    hasFrames: isOfficePage(route.page) && OFFICE_PAGES[route.page].hasFrames,
  })
}
