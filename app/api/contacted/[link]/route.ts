import { isOwnOrigin } from '#lib/http/guards.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'
import { findByContactedLink, markContacted, unmarkContacted } from '#lib/outbox/contacted.ts'

type Context = { params: Promise<{ link: string }> }

/**
 * A broker says that the visitor was contacted, or with `undo` that it was a mistake, and is led
 * back to the page, which shows it. Only a press on that page counts: the programs that check mails
 * follow links and press no button.
 */
export const POST = withProblems(async (request: Request, { params }: Context) => {
  if (!isOwnOrigin(request.headers)) return refuse('originRefused')

  const { link } = await params
  const found = await findByContactedLink(link)
  if (!found) return refuse('receiptUnknown')
  if (new URL(request.url).searchParams.has('undo')) await unmarkContacted(found.receiptId)
  else await markContacted(found.receiptId)

  return new Response(null, {
    status: 303,
    headers: {
      location: `/sv/${found.office}/contacted?${new URLSearchParams({ link })}`,
      'cache-control': 'no-store',
    },
  })
})
