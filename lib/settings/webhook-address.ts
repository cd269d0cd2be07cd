import 'server-only'

import type * as z from 'zod'

import { isLoopback } from './safe-address.ts'

/** Takes ALERT_WEBHOOK_URL as it is: its path holds a secret as a rule, and what an alert says is for nobody else. */
export function webhookAddress(text: string, context: z.RefinementCtx) {
  const complaint = complaintOf(text)
  if (complaint) context.addIssue(complaint)
}

function complaintOf(text: string) {
  const url = URL.canParse(text) && !/\s/.test(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return 'must be an address such as https://chat.example/hooks/1'
  if (url.protocol === 'http:' && !isLoopback(text))
    return 'must be https; plain http is safe on loopback addresses only'
  // Neither is ever sent.
  if (url.username || url.password) return 'must hold no login before its host'

  return url.hash ? 'must hold no #: write it as %23' : null
}
