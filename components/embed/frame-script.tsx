import { hydrateRoot } from 'react-dom/client'

import type { FormSetting } from '#components/interest-form/form-setting.ts'
import { InterestForm } from '#components/interest-form/interest-form.tsx'
import type { Submitted } from '#components/interest-form/submit-interest.ts'

import { tellMessenger } from './frame-news.ts'

const place = document.getElementById('form')
const text = document.getElementById('setting')?.textContent

// The server has drawn the very same; the script only takes it over.
if (place && text) {
  const setting: FormSetting = JSON.parse(text)
  hydrateRoot(place, <InterestForm setting={setting} onEnding={tell} />)
}

/** The receipt's own keys and nothing else, and only once it stands on our disk. */
function tell(ending: Submitted) {
  if (ending.ending === 'failed') tellMessenger({ type: 'failed', code: ending.code })
  if (ending.ending !== 'received') return
  const { receiptId, reference } = ending.receipt
  tellMessenger({ type: 'submitted', receiptId, reference })
}
