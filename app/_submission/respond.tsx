import 'server-only'

import { isFailureCode } from '#components/interest-form/form-config.ts'
import { contentPolicy } from '#lib/csp/content-policy.ts'
import { type ProblemCode, problem } from '#lib/http/problem.ts'
import { isLocale, LOCALES } from '#lib/language/locales.ts'
import { findOffice } from '#lib/office/offices.ts'
import { parseRoute } from '#lib/routes.ts'
import { settings } from '#lib/settings/settings.ts'

import { formAgain } from './form-again.tsx'
import { rejectionPage } from './rejection-page.tsx'
import type { SubmissionResult } from './submit.ts'

/**
 * Responds to a page without script: a redirect to the receipt, or the same page again with the
 * typed values. If there is no such page, a browser gets a page and a program gets a problem. No
 * typed value is in an address.
 */
export async function answerForm(
  result: SubmissionResult,
  typed: Record<string, string>,
  { headers }: Request,
) {
  if (result.outcome === 'tested') return answerJson(result)
  if (result.outcome === 'accepted') {
    const { locale, receiptId } = result.receipt
    return new Response(null, {
      status: 303,
      headers: {
        location: `/${locale}/receipts/${receiptId}`,
        'cache-control': 'no-store',
        'content-security-policy': contentPolicy(),
      },
    })
  }

  const refusal = problem(result.code, { retryAfterSeconds: result.retryAfterSeconds })
  const failure = failureOf(result)
  const issues = issuesToShow(result)
  const { locale, office } = pageBehind({ typed, headers })
  const isBrowser = (headers.get('accept') ?? '').includes('text/html')
  const page =
    (await formAgain({ typed, locale, issues, failure })) ??
    (isBrowser ? await rejectionPage(failure ?? 'other', { locale, office }) : null)
  if (page === null) return refusal

  refusal.headers.set('content-type', 'text/html; charset=utf-8')
  refusal.headers.set('content-security-policy', page.policy)
  return new Response(page.html, { status: refusal.status, headers: refusal.headers })
}

export function answerJson(result: SubmissionResult) {
  if (result.outcome === 'refused') return problem(result.code, result)
  if (result.outcome === 'tested') return privateJson(TESTED, 200)

  const { receiptId, reference, state, locale } = result.receipt
  const receiptUrl = `${settings().PUBLIC_URL}/${locale}/receipts/${receiptId}`

  return privateJson({ receiptId, reference, state, receiptUrl }, 202)
}

/** In the shape of a receipt, for the events of a page that is being built. There is none. */
export const TESTED = {
  test: true,
  receiptId: 'test',
  reference: 'TEST',
  state: 'erased',
  receiptUrl: '',
} as const

function privateJson(body: object, status: number) {
  return Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
}

type Asked = { typed: Record<string, string>; headers: Headers }

/**
 * The form's office and language: from the typed values or, where those could not be read, from the
 * page the browser names.
 */
function pageBehind({ typed, headers }: Asked) {
  const referer = headers.get('referer') ?? ''
  const path = URL.canParse(referer) ? new URL(referer).pathname : ''
  const route = parseRoute(path)
  const office = route && 'office' in route ? route.office : ''

  return {
    locale: isLocale(typed.locale) ? typed.locale : (route?.locale ?? LOCALES[0]),
    office: findOffice(typed.office ?? office),
  }
}

type Refused = Extract<SubmissionResult, { outcome: 'refused' }>

/** The message above the form, when the mistake is not in the fields. */
export function failureOf({ code, issues = [] }: Refused) {
  if (issues.some((issue) => issue.code === 'estateClosed')) return 'estateClosed'

  return code === 'interestInvalid' ? undefined : failureFor(code)
}

/** The messages beside the fields. */
export function issuesToShow({ issues = [] }: Refused) {
  return issues.filter(({ code }) => code !== 'estateClosed')
}

function failureFor(code: ProblemCode) {
  return isFailureCode(code) ? code : 'other'
}
