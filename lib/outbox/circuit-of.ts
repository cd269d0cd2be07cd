import 'server-only'

import { type Office, type Offices, offices } from '#lib/office/offices.ts'
import { fingerprint } from '#lib/outbox/privacy/seal.ts'
import { settings } from '#lib/settings/settings.ts'

/** A login to Vitec and the offices that share it, with its pace and its circuit. */
export type Circuit = { id: string; offices: string[] }

const circuitsOf = new WeakMap<Offices, ReadonlyMap<string, Circuit>>()

/** The id is a keyed hash, so that the row reveals nothing of the login. */
export function circuitOf({ credentials }: Pick<Office, 'credentials'>) {
  // The oldest key: during a key rotation, processes with and without the new key use the same row.
  const oldest = settings().SECRET_KEYS.at(-1)
  if (!oldest) throw new Error('expected a key, the ring is empty')

  return fingerprint(oldest, 'circuit', credentials)
}

/**
 * Returns the circuit of an office. An office that was removed from the offices file has no login:
 * its remaining interests wait until it is back.
 */
export function circuitFor(office: string): Circuit {
  return circuitsNow().get(office) ?? { id: 'none', offices: [office] }
}

// Kept for as long as the offices file stays as it is: each claim asks.
function circuitsNow() {
  const now = offices()
  const circuits = circuitsOf.get(now) ?? readCircuits(now)
  circuitsOf.set(now, circuits)

  return circuits
}

function readCircuits(now: Offices) {
  const known = [...now.values()].map((office) => ({ office, circuit: circuitOf(office) }))

  return new Map(
    known.map(({ office, circuit }) => {
      const sharing = known.filter((other) => other.circuit === circuit)
      return [office.key, { id: circuit, offices: sharing.map((other) => other.office.key) }]
    }),
  )
}
