import { proveWritable } from '#lib/database/prove-writable.ts'
import { isClosing } from '#lib/http/is-closing.ts'
import { problem } from '#lib/http/problem.ts'
import { withProblems } from '#lib/http/with-problems.ts'
import { offices } from '#lib/office/offices.ts'
import { missingKeys } from '#lib/outbox/missing-keys.ts'

export const dynamic = 'force-dynamic'

/**
 * Can take an interest durably: settings and offices hold, what is stored can be opened, the store writes, and the process is not about
 * to end. Never asks Vitec.
 */
export const GET = withProblems(async () => {
  if (isClosing()) return problem('storeUnavailable')
  offices()
  if ((await missingKeys()).length > 0) return problem('storeUnavailable')
  await proveWritable()

  return new Response('ready', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
})
