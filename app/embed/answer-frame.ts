import 'server-only'

import { problem } from '#lib/http/problem.ts'

import { failureOf, issuesToShow } from '../api/interests/failure-of.ts'
import { takeInterest } from '../api/interests/take-interest.ts'
import { drawReturnedForm } from './draw-form.tsx'
import { frameAnswer } from './frame-answer.ts'
import type { AskedFrame } from './frame-of.ts'

/** Takes an interest from a frame without script, by the same door, and answers in the frame: with the receipt, or with the form as it was filled in. */
export async function answerFrame(frame: AskedFrame, estateId: string, request: Request) {
  const { submission, ending } = await takeInterest(request)

  if (ending.ending === 'accepted') {
    const { locale, receiptId } = ending.receipt
    const { search } = new URL(request.url)
    return new Response(null, {
      status: 303,
      headers: {
        location: `/embed/${locale}/receipts/${receiptId}${search}`,
        'cache-control': 'no-store',
      },
    })
  }

  const { status, headers } = problem(ending.code, ending)
  const page = await drawReturnedForm(frame, {
    estateId,
    typed: submission.typed,
    issues: issuesToShow(ending),
    failure: failureOf(ending),
  })

  return frameAnswer(page, { status, refusal: headers })
}
