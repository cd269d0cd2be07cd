import 'server-only'

import { problem } from '#lib/http/problem.ts'
import { settings } from '#lib/settings/settings.ts'

import type { Ending } from './receive-interest.ts'

export function answerJson(ending: Ending) {
  if (ending.ending === 'refused') return problem(ending.code, ending)

  const { receiptId, reference, state, locale } = ending.receipt
  const receiptUrl = `${settings().PUBLIC_URL}/${locale}/receipts/${receiptId}`

  return Response.json(
    { receiptId, reference, state, receiptUrl },
    { status: 202, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } },
  )
}
