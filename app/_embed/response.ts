import 'server-only'

import { failureOf, issuesToShow } from '#app/_submission/respond.tsx'
import { submitInterest } from '#app/_submission/submit.ts'
import { problem } from '#lib/http/problem.ts'

import { drawReturnedForm } from './form.tsx'
import { drawTested } from './receipt.tsx'
import type { AskedFrame } from './request.ts'

/**
 * Takes an interest from a frame without script through the same code path, and responds in the
 * frame: with the receipt, or with the form as it was filled in.
 */
export async function answerFrame(frame: AskedFrame, estateId: string, request: Request) {
  const { submission, result } = await submitInterest(request)

  if (result.outcome === 'accepted') {
    const { locale, receiptId } = result.receipt
    const { search } = new URL(request.url)
    return new Response(null, {
      status: 303,
      headers: {
        location: `/embed/${locale}/receipts/${receiptId}${search}`,
        'cache-control': 'no-store',
      },
    })
  }

  if (result.outcome === 'tested') return frameAnswer(await drawTested(frame))

  const { status, headers } = problem(result.code, result)
  const page = await drawReturnedForm(frame, {
    estateId,
    typed: submission.typed,
    issues: issuesToShow(result),
    failure: failureOf(result),
  })

  return frameAnswer(page, { status, refusal: headers })
}

/**
 * A page for a frame. The policy knows its scripts and styles by file or by hash; proxy.ts sets
 * which sites may hold it.
 */
type Answered = {
  status?: number
  isShared?: boolean
  /** The problem that a program would get: the page shows its advice too. */
  refusal?: Headers
}

const ADVICE = ['retry-after', 'accept-encoding']

export function frameAnswer(page: string, given: Answered = {}) {
  const { status = 200, isShared = false, refusal } = given
  const advice = ADVICE.flatMap((name) => {
    const value = refusal?.get(name)
    return value ? [[name, value]] : []
  })

  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // A minute is enough to save requests for a page with ten forms, or a visitor who goes back
      // and forth.
      'cache-control': isShared ? 'public, max-age=60' : 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...Object.fromEntries(advice),
    },
  })
}
