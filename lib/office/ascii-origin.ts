import 'server-only'

import { domainToASCII, domainToUnicode } from 'node:url'

/**
 * An origin up to its port. A host holds no character with a meaning in a Content-Security-Policy.
 */
const ORIGIN = /^(https?:\/\/)([^\s/?#@:;,'"*]+)(:\d+)?$/

/**
 * An origin with its host as browsers write it: umlauts in punycode, letters in lower case. Origins
 * are compared and put into policies in that form. A text that is not an origin stays as it is, to
 * be refused.
 */
export function asciiOrigin(text: string) {
  return withHost(text, domainToASCII)
}

/** The same origin as people read it. */
export function readableOrigin(origin: string) {
  return withHost(origin, domainToUnicode)
}

function withHost(text: string, change: (host: string) => string) {
  const [, scheme, host, port = ''] = ORIGIN.exec(text) ?? []
  const changed = host ? change(host) : ''

  return changed ? `${scheme}${changed}${port}` : text
}
