import { type NextRequest, NextResponse } from 'next/server'

import { missingPage } from './app/missing-page.tsx'

/** Answers addresses that have no page with words; it guards nothing, every page looks for itself. */
export async function proxy({ nextUrl }: NextRequest) {
  return (await missingPage(nextUrl.pathname)) ?? NextResponse.next()
}

export const config = {
  // Pages only: what passes here costs half as much again.
  matcher: '/((?!_next/|api/|images/|embed|livez|readyz|icon.svg|$).*)',
}
