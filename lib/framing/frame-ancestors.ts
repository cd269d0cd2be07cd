import 'server-only'

/** The header that lets these origins hold a page in a frame, and nobody else. */
export function frameAncestors(hosts: readonly string[]) {
  return `frame-ancestors ${hosts.length > 0 ? hosts.join(' ') : "'none'"}`
}
