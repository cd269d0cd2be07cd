import 'server-only'

import { networkOf } from './network-of.ts'

/** All whose address cannot be read share one place: nobody escapes a limit by writing nonsense. */
export const UNREADABLE = 'unreadable'

/**
 * Where a post comes from, as far as it may be believed: each trusted proxy has written one entry at the right of `X-Forwarded-For`, so
 * the outermost of them wrote the n-th from there. What stands further left was sent by whoever knocked.
 * @returns null when no proxy is trusted: Next hands on no other address than that header's (FAULTS.md 0.1).
 */
export function clientNetwork(headers: Headers, trustedHops: number): string | null {
  if (trustedHops === 0) return null
  const entries = (headers.get('x-forwarded-for') ?? '').split(',')

  return networkOf(entries.at(-trustedHops) ?? '') ?? UNREADABLE
}
