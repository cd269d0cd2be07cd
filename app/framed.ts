import 'server-only'

import { NextResponse } from 'next/server'

import { frameAncestors } from '#lib/framing/frame-ancestors.ts'
import { hostsOf } from '#lib/framing/hosts-of.ts'
import { findOffice } from '#lib/office/offices.ts'
import { findReceipt } from '#lib/outbox/find-receipt.ts'

/** Says who may hold a page under /embed: the office's own sites. What is none of ours nobody may. */
export async function framed({ pathname, searchParams }: URL) {
  const [, , , officeKey = '', id = ''] = pathname.split('/')
  const isReceipt = officeKey === 'receipts'
  const office = findOffice(isReceipt ? ((await findReceipt(id))?.office ?? '') : officeKey)
  const hosts = office ? hostsOf(office, { isPreview: searchParams.has('preview') }) : []

  const response = NextResponse.next()
  response.headers.set('content-security-policy', frameAncestors(hosts))
  return response
}
