import { forOperator } from '#lib/http/operator.ts'
import { status } from '#lib/operator/status.ts'

export const dynamic = 'force-dynamic'

/** How everything stands, as JSON; no person is in it. */
export const GET = forOperator(async () =>
  Response.json(await status(), { headers: { 'cache-control': 'no-store' } }),
)
