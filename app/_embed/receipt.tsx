import 'server-only'

import { TESTED } from '#app/_submission/respond.tsx'
import type { State } from '#lib/interest/delivery.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { drawFrame } from './document.tsx'
import type { AskedFrame } from './request.ts'

type ShownReceipt = {
  receiptId: string
  reference: string
  state: State
  bookingState: State | null
}

/** The answer to a test in place of a receipt: nothing was stored. */
export function drawTested(frame: AskedFrame) {
  const { receipt, embed } = phrasesFor(frame.locale)
  const { receiptId, reference } = TESTED

  return drawFrame(frame, {
    title: receipt.title,
    receipt: { receiptId, reference },
    children: (
      <div className="receipt">
        <h2>{receipt.thanks}</h2>
        <p className="test">{embed.test}</p>
      </div>
    ),
  })
}

/** The form's receipt for a page without script; the receipt's own page names the broker. */
export function drawReceipt(
  frame: AskedFrame,
  { receiptId, reference, state, bookingState }: ShownReceipt,
) {
  const { locale } = frame
  const { receipt: phrases } = phrasesFor(locale)

  return drawFrame(frame, {
    title: phrases.title,
    receipt: { receiptId, reference },
    children: (
      <div className="receipt">
        <h2>{phrases.thanks}</h2>
        <div role="status">
          <p className="state" data-state={state}>
            {phrases.state[state]}
          </p>
          <p>{phrases.stateWords[state]}</p>
          {bookingState && <p>{phrases.booking[bookingState]}</p>}
        </div>
        <p>
          {phrases.reference}{' '}
          <strong className="reference" translate="no">
            {reference}
          </strong>
        </p>
        <p className="field-hint">{phrases.referenceHint}</p>
        <p className="ways">
          <a href={`/${locale}/receipts/${receiptId}`} target="_blank" rel="noopener">
            {phrases.open}
          </a>
        </p>
      </div>
    ),
  })
}
