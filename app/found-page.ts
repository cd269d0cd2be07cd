import 'server-only'

import { randomBytes } from 'node:crypto'

import { type NextRequest, NextResponse } from 'next/server'

import { themeCss } from '#components/house/theme-css.ts'
import { faceOf } from '#lib/office/face-of.ts'
import { findOffice } from '#lib/office/offices.ts'
import { findReceipt } from '#lib/outbox/find-receipt.ts'
import { contentPolicy, sourceOf } from '#lib/policy/content-policy.ts'

const POLICY = 'content-security-policy'

/** Lets a page be read, and nothing else be done to it. Cached pages bring their policy along; a receipt is drawn anew for each reader. */
export async function foundPage({ nextUrl, method, headers }: NextRequest) {
  if (method !== 'GET' && method !== 'HEAD')
    return new Response(null, {
      status: 405,
      headers: { allow: 'GET, HEAD', [POLICY]: contentPolicy() },
    })

  const [, , inner, receiptId = ''] = nextUrl.pathname.split('/')
  if (inner === 'receipts') return passOn(headers, await receiptPolicy(receiptId))

  return headers.has(POLICY) ? passOn(headers, null) : NextResponse.next()
}

/** Next takes its nonce from the request: nobody outside is to say what it is. */
function passOn(headers: Headers, policy: string | null) {
  const passed = new Headers(headers)
  passed.delete(POLICY)
  if (policy) passed.set(POLICY, policy)

  return NextResponse.next({
    request: { headers: passed },
    headers: policy ? { [POLICY]: policy } : {},
  })
}

async function receiptPolicy(receiptId: string) {
  const receipt = await findReceipt(receiptId)
  const office = receipt && findOffice(receipt.office)

  return contentPolicy({
    scripts: [`'nonce-${randomBytes(16).toString('base64')}'`],
    styles: office ? [sourceOf(themeCss(faceOf(office)))] : [],
  })
}
