import { proveWritable } from '#lib/database/database.ts'
import { problem, withProblems } from '#lib/http/problem.ts'
import { offices } from '#lib/office/offices.ts'
import { isClosing } from '#lib/server/shutdown.ts'

export const dynamic = 'force-dynamic'

/**
 * Readiness: the app can store an interest durably. Settings and offices are valid, the store
 * writes, and the process is not shutting down. It never asks Vitec, nor whether every key is
 * present: while a new key reaches one process after the other, the first interest encrypted with
 * it must not stop the rest.
 */
export const GET = withProblems(async () => {
  if (isClosing()) return problem('storeUnavailable')
  offices()
  await proveWritable()

  return new Response('ready', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
})
