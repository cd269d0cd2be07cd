import { ATTACKS, type Force } from './attacks.ts'
import { beginAttack } from './begin-attack.ts'
import type { startBesieged } from './besieged-app.ts'
import { HOMES } from './homes.ts'
import { type Visit, visit } from './visitors.ts'

/** One phase: the attack, and the results of the honest visitors meanwhile. */
export type Phase = { attack: string; did: string; visits: Visit[] }

type LaySiegeOptions = { force: Force; visitors: { count: number; overMs: number } }

/**
 * Runs each attack by itself, then all at once, with honest visitors in each; at last visitors
 * after all attacks.
 */
export async function laySiege(
  { url }: Awaited<ReturnType<typeof startBesieged>>,
  { force, visitors }: LaySiegeOptions,
): Promise<Phase[]> {
  const names = Object.keys(ATTACKS)
  const phases: Phase[] = []

  for (const attack of [[], ...names.map((name) => [name]), names]) {
    const begun = await Promise.all(attack.map((name) => beginAttack(name, url, force)))
    const visits = await visit(url, HOMES, visitors)
    const did = await Promise.all(begun.map((each) => each.end()))
    phases.push({ attack: attack.join(' + ') || 'none', did: did.join(', '), visits })
  }
  const after = await visit(url, HOMES, { count: HOMES.length, overMs: 0 })

  return [...phases, { attack: 'right after', did: '', visits: after }]
}
