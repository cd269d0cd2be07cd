import { forOperator } from '#lib/http/operator.ts'
import { deliverRound } from '#lib/outbox/worker.ts'

export const dynamic = 'force-dynamic'

/** The caller waits at most this long, and most callers wait no longer. */
const BUDGET_MS = 25_000

/**
 * One round of delivery, for hosts where no process lives long: a scheduler calls it. The response
 * counts the outcomes.
 */
export const POST = forOperator(async () =>
  Response.json(await deliverRound({ budgetMs: BUDGET_MS }), {
    headers: { 'cache-control': 'no-store' },
  }),
)
