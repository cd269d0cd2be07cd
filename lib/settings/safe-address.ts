import 'server-only'

import { isIPv4 } from 'node:net'

import * as z from 'zod'

/** Whether an address leads to this machine itself, over whichever protocol. */
export function isLoopback(address: string) {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)

  // Outside http `URL` leaves numbers as they are: `127.999.1.1` would be a name of somebody's.
  return (
    ['localhost', '[::1]'].includes(hostname) || (isIPv4(hostname) && hostname.startsWith('127.'))
  )
}

/**
 * Plain http is safe on loopback addresses only: elsewhere it would show logins and people's data to the network. The answer is an
 * origin without a slash at its end.
 */
export function safeAddress(text: string, context: z.RefinementCtx) {
  const url = URL.canParse(text) ? new URL(text) : null

  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    context.addIssue('must be an address such as https://intresse.example')
    return z.NEVER
  }
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
    context.addIssue('must be a bare address, without path, query or login')
    return z.NEVER
  }
  if (url.protocol === 'http:' && !isLoopback(text)) {
    context.addIssue('must be https; plain http is safe on loopback addresses only')
    return z.NEVER
  }

  return url.origin
}
