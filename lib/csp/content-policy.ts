import { createHash } from 'node:crypto'

/** What a page holds besides our own files. All of it by hash or nonce: nothing of a page's own runs because it stands there. */
export type Allowed = {
  scripts?: readonly string[]
  styles?: readonly string[]
  /** It holds frames of ours. */
  hasFrames?: boolean
  /** It asks for nothing and posts nothing. */
  isStill?: boolean
  /** Our origin by name, where `'self'` may not be understood. */
  own?: string
  /** The origins that may hold it in a frame. */
  hosts?: readonly string[]
}

/** The Content-Security-Policy: our own files, and nothing from anybody else. Without anything allowed it suits every answer there is. */
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

/** A script or style that stands in a page, by what is in it. */
export function sourceOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
