import type { NextRequest } from 'next/server'

import { embedPolicy } from './app/_embed/policy.ts'
import { notFoundPage } from './app/_pages/not-found.tsx'
import { pagePolicy } from './app/_pages/page-policy.ts'
import { leadTo, spelledPath, tidyPath } from './app/_pages/page-spelling.ts'
import { parseFrameRoute } from './lib/routes.ts'

/**
 * Sets which sites may hold a frame of ours, and answers addresses without a page with a readable
 * one. It guards nothing else: every page does its own checks.
 */
export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const frame = parseFrameRoute(pathname)
  if (frame) return embedPolicy(frame, request.nextUrl.searchParams)
  const tidy = tidyPath(pathname)
  if (tidy) return leadTo(tidy, request)

  const missing = await notFoundPage(pathname)
  if (missing) return missing
  const spelled = await spelledPath(pathname)

  return spelled ? leadTo(spelled, request) : pagePolicy(request)
}

export const config = {
  // Pages, and paths that are not ours: a request that passes here costs half as much again.
  matcher: [
    '/((?!_next/static/|api/|images/[^/]+/[^/]+$|files/[^/]+/[^/]+/[^/]+$|[^/]+/[^/]+/[^/]+/viewings/[^/]+\\.ics$|embed/files/[^/]+$|embed\\.js$|livez$|readyz$|favicon\\.ico$|icon\\.svg$|$).*)',
  ],
}
