import { contentPolicy } from '#lib/csp/content-policy.ts'
import { ALWAYS, OVER_HTTPS, OWN } from '#lib/csp/headers.ts'

/** A list of proxies names the visitor's own connection first. */
const BY_HTTPS = /^\s*https\s*(,|$)/i

/** The headers of a response that Next has no part in. */
export const REFUSAL_HEADERS = {
  ...named([...ALWAYS, ...OWN]),
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  'content-security-policy': contentPolicy(),
  // The rest of the connection is not read.
  connection: 'close',
}

/**
 * Returns the headers that keep a visitor's connection encrypted, if this one was. next.config.js
 * cannot set them for 304 responses, for requests refused before Next, or for `X-Forwarded-Proto:
 * https, http`.
 * @param {import('node:http').IncomingMessage} request
 */
export function secureHeaders({ headers }) {
  return BY_HTTPS.test(String(headers['x-forwarded-proto'] ?? '')) ? named(OVER_HTTPS) : {}
}

/** @param {{ key: string, value: string }[]} headers */
function named(headers) {
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]))
}
