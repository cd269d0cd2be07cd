import { forOperator } from '#lib/http/operator.ts'
import { deliverRound } from '#lib/outbox/worker.ts'

export const dynamic = 'force-dynamic'

/** Whoever calls has so long to wait, and most callers no longer. */
const BUDGET_MS = 25_000

/** One round of delivery, for places where no process lives long: a scheduler calls it. Answers how many ended how. */
export const POST = forOperator(async () =>
  Response.json(await deliverRound({ budgetMs: BUDGET_MS }), {
    headers: { 'cache-control': 'no-store' },
  }),
)
