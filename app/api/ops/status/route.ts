import { forOperator } from '#lib/http/operator.ts'
import { status } from '#lib/operator/status.ts'

export const dynamic = 'force-dynamic'

/** The state of the app as JSON, without personal data. */
export const GET = forOperator(async () =>
  Response.json(await status(), { headers: { 'cache-control': 'no-store' } }),
)
