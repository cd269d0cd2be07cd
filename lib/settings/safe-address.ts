import 'server-only'

import * as z from 'zod'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

export function isLoopback(address: string) {
  return URL.canParse(address) && LOOPBACK.test(new URL(address).hostname)
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
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    context.addIssue('must be https; plain http is safe on loopback addresses only')
    return z.NEVER
  }

  return url.origin
}
