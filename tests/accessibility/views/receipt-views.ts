import { HONEYPOT } from '#lib/interest/typed/read-form.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'
import type { Showing, View } from './view.ts'

type Ending = 'delivered' | 'held' | 'quarantined' | 'withdrawn'

/** The receipt's page for each ending. */
export const RECEIPT_VIEWS: View[] = (
  ['delivered', 'held', 'quarantined', 'withdrawn'] satisfies Ending[]
).map((ending) => ({ name: `receipt-${ending}`, show: (showing) => showReceipt(showing, ending) }))

async function showReceipt({ page, stage, locale }: Showing, ending: Ending) {
  const { receipt } = phrasesFor(locale)
  const visitor = makeVisitor()
  if (ending === 'held')
    await orderFault(stage.sandbox.url, {
      match: { email: visitor.email },
      fault: { kind: 'refuse', shape: 'f' },
    })

  const body = bodyOf(visitor, await fetchToken(stage.app.url))
  const isCaught = ending === 'quarantined' || ending === 'withdrawn'
  const answer = await postJson(stage.app.url, {
    ...body,
    locale,
    ...(isCaught ? { [HONEYPOT]: 'x' } : {}),
  })
  const { receiptUrl } = await answer.json()
  await page.goto(new URL(receiptUrl, stage.app.url).href)
  if (ending === 'withdrawn') await page.getByRole('button', { name: receipt.withdraw }).click()
  await page.getByText(receipt.stateWords[ending]).waitFor()
}
