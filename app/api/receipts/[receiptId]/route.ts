import { withProblems } from '#lib/http/problem.ts'
import { refuse } from '#lib/http/refuse.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'

type Context = { params: Promise<{ receiptId: string }> }

/** Where a stored interest is, for those who hold its receipt. Nothing of the person. */
export const GET = withProblems(async (_request: Request, { params }: Context) => {
  const receipt = await findReceipt((await params).receiptId)
  if (!receipt) return refuse('receiptUnknown')

  const { receiptId, reference, state } = receipt
  return Response.json(
    { receiptId, reference, state },
    { headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } },
  )
})
