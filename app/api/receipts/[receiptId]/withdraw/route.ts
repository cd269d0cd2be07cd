import { isOwnOrigin } from '#lib/http/guards.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

type Context = { params: Promise<{ receiptId: string }> }

/**
 * Withdraws an interest that has not been sent, and redirects to the receipt, which shows its
 * state.
 */
export const POST = withProblems(async (request: Request, { params }: Context) => {
  if (!isOwnOrigin(request.headers)) return refuse('originRefused')

  const receipt = await findReceipt((await params).receiptId)
  if (!receipt) return refuse('receiptUnknown')
  await withdrawInterest(receipt.receiptId)

  return new Response(null, {
    status: 303,
    headers: {
      location: `/${receipt.locale}/receipts/${receipt.receiptId}`,
      'cache-control': 'no-store',
    },
  })
})
