import 'server-only'

import { subscribe } from 'node:diagnostics_channel'

import { logSeldom } from '#lib/log/log-seldom.ts'

/** Lets the log hear of what lib/commands/strict-server.mjs turns away before it has reached Next. */
export function tellOfRefused() {
  subscribe('intresse.refused', (message) => {
    const isTold = typeof message === 'object' && message !== null && 'code' in message
    if (isTold) logSeldom('requestRefused', { code: String(message.code) })
  })
}
