import 'server-only'

import { isFailureCode } from '#components/interest-form/failure-codes.ts'
import { problem } from '#lib/http/problem.ts'

import { formPage } from './form-page.tsx'
import type { Submission } from './read-submission.ts'
import { type Ending, receiveInterest } from './receive-interest.ts'

/** A page without script: a redirect to the receipt, or the same page again with what was typed. Nothing of it is in an address. */
export async function answerForm({ input, typed }: Extract<Submission, { ok: true }>) {
  const ending = await receiveInterest(input)

  if (ending.ending === 'accepted') {
    const { locale, receiptId } = ending.receipt
    return new Response(null, {
      status: 303,
      headers: { location: `/${locale}/receipts/${receiptId}`, 'cache-control': 'no-store' },
    })
  }

  const page = await formPage({ typed, issues: issuesOf(ending), failure: failureOf(ending) })
  const refusal = problem(ending.code)
  if (page === null) return refusal

  return new Response(page, {
    status: refusal.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

type Refused = Extract<Ending, { ending: 'refused' }>

function issuesOf({ issues = [] }: Refused) {
  return issues.filter(({ code }) => code !== 'estateClosed')
}

function failureOf({ code, issues = [] }: Refused) {
  if (issues.some((issue) => issue.code === 'estateClosed')) return 'estateClosed'
  if (code === 'interestInvalid') return undefined

  return isFailureCode(code) ? code : 'other'
}
