import 'server-only'

import { mailTrouble } from './mail-health.ts'
import type { Alert } from './raise.ts'

const QUIET_HOURS = 24

/** A mail server that takes no mail. That is told by the webhook: by mail it would arrive when it is true no more. */
export function lookAtMail(): Alert[] {
  const trouble = mailTrouble()
  if (!trouble) return []
  const { reason, since } = trouble

  return [
    {
      topic: 'mailDown',
      drafts: [
        {
          audience: 'operator',
          office: null,
          facts: { kind: 'mailDown', reason, since: since.toISOString() },
          notBy: 'mail',
        },
      ],
      quietHours: QUIET_HOURS,
    },
  ]
}
