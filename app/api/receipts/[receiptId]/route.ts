import { refuse, withProblems } from '#lib/http/problem.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'

type Context = { params: Promise<{ receiptId: string }> }

/** The state of a stored interest, for a client that has its receipt. It holds no personal data. */
export const GET = withProblems(async (_request: Request, { params }: Context) => {
  const receipt = await findReceipt((await params).receiptId)
  if (!receipt) return refuse('receiptUnknown')

  const { receiptId, reference, state, bookingState } = receipt
  return Response.json(
    { receiptId, reference, state, booking: bookingState ?? undefined },
    { headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } },
  )
})
