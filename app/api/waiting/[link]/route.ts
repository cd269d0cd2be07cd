import * as z from 'zod'

import { isOwnOrigin } from '#lib/http/guards.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { settleWaiting } from '#lib/operator/change-entries.ts'
import { listWaiting, waitingKey } from '#lib/operator/list-entries.ts'
import { readMailLink } from '#lib/outbox/mail-links.ts'

type Context = { params: Promise<{ link: string }> }

const payloadSchema = z.object({ office: z.string() })
const actSchema = z.enum(['release', 'erase'])

/**
 * Somebody of the office sends on or erases what waits for a person, and is led back to the page,
 * which shows the rest. Only a press on that page counts: programs that check mails follow links
 * and press no button.
 */
export const POST = withProblems(async (request: Request, { params }: Context) => {
  if (!isOwnOrigin(request.headers)) return refuse('originRefused')

  const { link } = await params
  const query = new URL(request.url).searchParams
  const payload = payloadSchema.safeParse(await readMailLink('waiting', link))
  const act = actSchema.safeParse(query.get('act'))
  if (!payload.success || !act.success) return refuse('notFound')
  const { office } = payload.data
  const entry = (await listWaiting(office)).find((each) => waitingKey(each) === query.get('entry'))
  // Another person may have been faster: the page shows what is left.
  if (entry) await settleWaiting(entry, act.data)

  return new Response(null, {
    status: 303,
    headers: {
      location: `/sv/${office}/waiting?${new URLSearchParams({ link })}`,
      'cache-control': 'no-store',
    },
  })
})
