import { proveWritable } from '#lib/database/prove-writable.ts'
import { isClosing } from '#lib/http/is-closing.ts'
import { problem, withProblems } from '#lib/http/problem.ts'
import { offices } from '#lib/office/offices.ts'

export const dynamic = 'force-dynamic'

/**
 * Can take an interest durably: settings and offices hold, the store writes, and the process is not about to end. Never asks Vitec, nor
 * whether it has every key: while a new one comes to one process after the other, the first interest it seals must not stop the rest.
 */
export const GET = withProblems(async () => {
  if (isClosing()) return problem('storeUnavailable')
  offices()
  await proveWritable()

  return new Response('ready', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
})
