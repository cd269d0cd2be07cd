import 'server-only'

import { subscribe } from 'node:diagnostics_channel'

import { logSeldom } from '#lib/log/log-seldom.ts'

/** Lets the log hear of what lib/commands/strict-server.mjs turns away, or takes out, before Next has seen it. */
export function tellOfRefused() {
  subscribe('intresse.refused', (message) => logSeldom('requestRefused', { code: codeIn(message) }))
  subscribe('intresse.stripped', (message) =>
    logSeldom('headerStripped', { code: codeIn(message) }),
  )
}

function codeIn(message: unknown) {
  const hasCode = typeof message === 'object' && message !== null && 'code' in message

  return hasCode ? String(message.code) : 'unknown'
}
