import { type NextRequest, NextResponse } from 'next/server'

import { framed } from './app/framed.ts'
import { missingPage } from './app/missing-page.tsx'

/** Says who may hold a frame of ours, and answers addresses that have no page with words. It guards nothing else: every page looks for itself. */
export async function proxy({ nextUrl }: NextRequest) {
  if (nextUrl.pathname.startsWith('/embed/')) return framed(nextUrl)

  return (await missingPage(nextUrl.pathname)) ?? NextResponse.next()
}

export const config = {
  // Pages only: what passes here costs half as much again.
  matcher: [
    '/((?!_next/|api/|images/|embed|livez|readyz|icon.svg|$).*)',
    '/embed/:locale/:office/:id',
    '/embed/:locale/:office/:id/card',
  ],
}
