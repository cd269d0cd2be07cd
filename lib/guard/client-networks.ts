import 'server-only'

import { type Network, networksOf } from './networks-of.ts'

/** All whose address cannot be read share one place: nobody escapes a limit by writing nonsense. */
export const UNREADABLE = 'unreadable'

export type ClientNetwork = Network | { network: typeof UNREADABLE; bits: 0 }

/**
 * The networks a post comes from, the smallest first, as far as they may be believed: each trusted proxy has written one entry at the
 * right of `X-Forwarded-For`, so the outermost of them wrote the n-th from there. Entries further left are the sender's own.
 * @returns none when no proxy is trusted: Next hands on no other address than that header's (FAULTS.md 0.1).
 */
export function clientNetworks(headers: Headers, trustedHops: number): ClientNetwork[] {
  if (trustedHops === 0) return []
  const entries = (headers.get('x-forwarded-for') ?? '').split(',')
  const networks = networksOf(entries.at(-trustedHops) ?? '')

  return networks.length > 0 ? networks : [{ network: UNREADABLE, bits: 0 }]
}
