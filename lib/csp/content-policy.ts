import { createHash } from 'node:crypto'

/**
 * The content of a page besides our own files. All of it is allowed by hash or nonce: an inline
 * script or style does not run merely because it is in the page.
 */
export type Allowed = {
  scripts?: readonly string[]
  styles?: readonly string[]
  /** The page holds frames of ours. */
  hasFrames?: boolean
  /** The page sends no requests and posts no forms. */
  isStill?: boolean
  /** Our origin by name, where `'self'` may not be understood. */
  own?: string
  /** The origins that may hold the page in a frame. */
  hosts?: readonly string[]
}

/**
 * The Content-Security-Policy: our own files, and nothing from any other origin. Without options it
 * suits every response.
 */
export function contentPolicy(allowed: Allowed = {}) {
  const { scripts = [], styles = [], hosts = [], hasFrames = false, isStill = false, own } = allowed
  const self = own ? `'self' ${own}` : "'self'"

  return [
    "default-src 'none'",
    [`script-src ${self}`, ...scripts].join(' '),
    [`style-src ${self}`, ...styles].join(' '),
    `img-src ${self}`,
    ...(hasFrames ? ["frame-src 'self'"] : []),
    ...(isStill ? [] : ["connect-src 'self'"]),
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${isStill ? "'none'" : "'self'"}`,
    `frame-ancestors ${hosts.length > 0 ? hosts.join(' ') : "'none'"}`,
  ].join('; ')
}

/** An inline script or style, by the hash of its text. */
export function sourceOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
