import 'server-only'

import { problem } from '#lib/http/problem.ts'
import { contentPolicy } from '#lib/policy/content-policy.ts'

import { failureOf, issuesToShow } from './failure-of.ts'
import { formPage } from './form-page.tsx'
import type { Ending } from './receive-interest.ts'
import { pageBehind } from './page-behind.ts'
import { refusalPage } from './refusal-page.tsx'

/**
 * Answers a page without script: a redirect to the receipt, or the same page again with what was typed. Where there is no such page,
 * words for a browser and a problem for a program. Nothing of what was typed is in an address.
 */
export async function answerForm(
  ending: Ending,
  typed: Record<string, string>,
  { headers }: Request,
) {
  if (ending.ending === 'accepted') {
    const { locale, receiptId } = ending.receipt
    return new Response(null, {
      status: 303,
      headers: {
        location: `/${locale}/receipts/${receiptId}`,
        'cache-control': 'no-store',
        'content-security-policy': contentPolicy(),
      },
    })
  }

  const refusal = problem(ending.code, { retryAfterSeconds: ending.retryAfterSeconds })
  const failure = failureOf(ending)
  const issues = issuesToShow(ending)
  const { locale, office } = pageBehind({ typed, headers })
  const isBrowser = (headers.get('accept') ?? '').includes('text/html')
  const page =
    (await formPage({ typed, locale, issues, failure })) ??
    (isBrowser ? await refusalPage(failure ?? 'other', { locale, office }) : null)
  if (page === null) return refusal

  refusal.headers.set('content-type', 'text/html; charset=utf-8')
  refusal.headers.set('content-security-policy', page.policy)
  return new Response(page.html, { status: refusal.status, headers: refusal.headers })
}
