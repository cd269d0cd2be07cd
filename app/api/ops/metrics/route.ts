import { forOperator } from '#lib/http/operator.ts'
import { metrics } from '#lib/operator/metrics.ts'

export const dynamic = 'force-dynamic'

/** The same in Prometheus' text format 0.0.4, with the counters of this process. */
export const GET = forOperator(
  async () =>
    new Response(await metrics(), {
      headers: {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
        'cache-control': 'no-store',
      },
    }),
)
