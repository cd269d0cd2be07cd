import { refuse, withProblems } from '#lib/http/problem.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { lostWith } from '#lib/outbox/receipts/lost-receipt.ts'

type Context = { params: Promise<{ receiptId: string }> }

/** The state of a stored interest, for a client that has its receipt. It holds no personal data. */
export const GET = withProblems(async (_request: Request, { params }: Context) => {
  const { receiptId: given } = await params
  const receipt = await findReceipt(given)
  if (!receipt) return refuse('receiptUnknown', { lost: (await lostWith(given)) ?? undefined })

  const { receiptId, reference, state, bookingState } = receipt
  return Response.json(
    { receiptId, reference, state, booking: bookingState ?? undefined },
    { headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } },
  )
})
