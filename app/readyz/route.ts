import { proveWritable } from '#lib/database/prove-writable.ts'
import { withProblems } from '#lib/http/with-problems.ts'
import { offices } from '#lib/office/offices.ts'

export const dynamic = 'force-dynamic'

/** Can take an interest durably: settings and offices hold, and the store writes. Never asks Vitec. */
export const GET = withProblems(async () => {
  offices()
  await proveWritable()

  return new Response('ready', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
})
