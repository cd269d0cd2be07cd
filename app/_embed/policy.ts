import 'server-only'

import { NextResponse } from 'next/server'

import { contentPolicy, sourceOf } from '#lib/csp/content-policy.ts'
import { embedFiles } from '#lib/http/embed-files.ts'
import { hostOfAnother, hostsOf } from '#lib/office/hosts-of.ts'
import { findOffice } from '#lib/office/offices.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import type { FrameRoute } from '#lib/routes.ts'
import { settings } from '#lib/settings/settings.ts'

import { frameTheme, lookIn, shapeIn } from './request.ts'

/**
 * Sets which sites may embed a page under /embed: the office's own. Only our files and what
 * `drawFrame` inlines may run in it.
 */
export async function embedPolicy(route: FrameRoute, searchParams: URLSearchParams) {
  const office = findOffice(
    route.frame === 'receipt' ? ((await findReceipt(route.receiptId))?.office ?? '') : route.office,
  )
  if (!office) return route.frame === 'form' ? officeUnknown(searchParams) : NextResponse.next()

  const { style, script, messenger, cardStyle, cardMessenger } = embedFiles()
  const isCard = route.frame === 'card'
  const policy = contentPolicy({
    hosts: hostsOf(office, { isPreview: searchParams.has('preview') }),
    scripts: (isCard ? [cardMessenger] : [messenger, script]).map(sourceOf),
    styles: [
      isCard ? cardStyle : style,
      frameTheme(office, lookIn(searchParams), shapeIn(searchParams)),
    ].map(sourceOf),
    // In a sandboxed frame, which has no origin, browsers may differ on the meaning of 'self'.
    isStill: isCard,
    own: isCard ? settings().PUBLIC_URL : undefined,
  })
  // Replaces the policy of next.config.js, which forbids framing and all content.
  return NextResponse.next({ headers: { 'content-security-policy': policy } })
}

/** A page that may hold another office's form may also show that this office is unknown. */
function officeUnknown(query: URLSearchParams) {
  const hosts = hostOfAnother(query.get('page'))
  if (hosts.length === 0) return NextResponse.next()
  const { style, messenger } = embedFiles()
  const policy = contentPolicy({
    hosts,
    scripts: [messenger].map(sourceOf),
    styles: [style, ''].map(sourceOf),
  })

  return NextResponse.next({ headers: { 'content-security-policy': policy } })
}
