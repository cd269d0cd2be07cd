import { refuse } from '#lib/http/refuse.ts'
import { withProblems } from '#lib/http/with-problems.ts'
import { awaitFirstAttempt } from '#lib/outbox/await-first-attempt.ts'

import { drawReceipt } from '../../../draw-receipt.tsx'
import { frameAnswer } from '../../../frame-answer.ts'
import { frameOf } from '../../../frame-of.ts'

type Context = { params: Promise<{ locale: string; receiptId: string }> }

/** The receipt in the frame it was sent from, for a page without script. */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { locale, receiptId } = await params
  const receipt = await awaitFirstAttempt(receiptId)
  const query = new URL(request.url).searchParams
  const frame = receipt && frameOf({ locale, office: receipt.office, query })

  return frame ? frameAnswer(await drawReceipt(frame, receipt)) : refuse('receiptUnknown')
})
