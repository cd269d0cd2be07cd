import 'server-only'

import { subscribe } from 'node:diagnostics_channel'

import { logErrorSeldom, logSeldom } from '#lib/log/log-seldom.ts'

/**
 * Lets the log write for the console of Next (lib/server/before-next.mjs). Nothing of a text is
 * logged but that it arrived.
 */
export function logConsole() {
  subscribe('intresse.console', (message) => {
    const { level, given } = readMessage(message)
    const error = given.find((each) => each instanceof Error)

    if (error) logErrorSeldom('nextComplained', error)
    else logSeldom('nextComplained', { kind: level })
  })
}

function readMessage(message: unknown): { level: string; given: unknown[] } {
  const isObject = typeof message === 'object' && message !== null
  const level = isObject && 'level' in message ? String(message.level) : 'unknown'

  return { level, given: isObject && 'given' in message ? [message.given].flat() : [] }
}

/**
 * Lets the log record the requests that lib/server/http-hardening.mjs refuses, and the headers it
 * removes, before Next has seen them.
 */
export function logHardening() {
  subscribe('intresse.refused', (message) => logSeldom('requestRefused', { code: codeIn(message) }))
  subscribe('intresse.stripped', (message) =>
    logSeldom('headerStripped', { code: codeIn(message) }),
  )
}

function codeIn(message: unknown) {
  const hasCode = typeof message === 'object' && message !== null && 'code' in message

  return hasCode ? String(message.code) : 'unknown'
}
