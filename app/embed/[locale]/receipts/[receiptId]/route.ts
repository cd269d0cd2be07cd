import { drawReceipt } from '#app/_embed/receipt.tsx'
import { frameOf } from '#app/_embed/request.ts'
import { frameAnswer } from '#app/_embed/response.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { awaitFirstAttempt } from '#lib/outbox/receipts/find-receipt.ts'

type Context = { params: Promise<{ locale: string; receiptId: string }> }

/** The receipt in the frame it was sent from, for a page without script. */
export const GET = withProblems(async (request: Request, { params }: Context) => {
  const { locale, receiptId } = await params
  const receipt = await awaitFirstAttempt(receiptId)
  const query = new URL(request.url).searchParams
  const frame = receipt && frameOf({ locale, office: receipt.office, query })

  return frame ? frameAnswer(await drawReceipt(frame, receipt)) : refuse('receiptUnknown')
})
