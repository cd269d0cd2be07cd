import type { NextRequest } from 'next/server'

import { foundPage } from './app/found-page.ts'
import { framed } from './app/framed.ts'
import { missingPage } from './app/missing-page.tsx'

const FRAME = /^\/embed(?:\/[^/]+){3}(?:\/card)?$/

/** Says who may hold a frame of ours, and answers addresses that have no page with words. It guards nothing else: every page looks for itself. */
export async function proxy(request: NextRequest) {
  const { nextUrl } = request
  if (FRAME.test(nextUrl.pathname)) return framed(nextUrl)

  return (await missingPage(nextUrl.pathname)) ?? foundPage(request)
}

export const config = {
  // Pages, and what is nothing of ours: what passes here costs half as much again.
  matcher: [
    '/((?!_next/static/|api/|images/[^/]+/[^/]+$|embed/files/[^/]+$|embed\\.js$|livez$|readyz$|icon\\.svg$|$).*)',
  ],
}
