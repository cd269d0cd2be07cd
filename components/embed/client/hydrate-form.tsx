import { hydrateRoot } from 'react-dom/client'

import type { OwnToken } from '#components/interest-form/client/own-token.ts'
import type { Submitted } from '#components/interest-form/client/submit-interest.ts'
import type { FormConfig } from '#components/interest-form/form-config.ts'
import { InterestForm } from '#components/interest-form/interest-form.tsx'
import { sendToMessenger } from '#lib/embed/messages.ts'

type HydrateFormOptions = { config: FormConfig; ownToken: OwnToken }

/** Hydrates the form. The server has rendered the same markup; the values typed until now stay. */
export function hydrateForm(place: HTMLElement, { config, ownToken }: HydrateFormOptions) {
  hydrateRoot(place, <InterestForm config={config} ownToken={ownToken} onResult={reportResult} />)
}

/** Only the receipt's own keys, and only once the interest is on our disk. */
function reportResult(result: Submitted) {
  if (result.outcome === 'failed') sendToMessenger({ type: 'failed', code: result.code })
  if (result.outcome !== 'received') return
  const { receiptId, reference } = result.receipt
  sendToMessenger({ type: 'submitted', receiptId, reference })
}
