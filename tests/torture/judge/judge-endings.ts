import { OFFICE_LIST } from '../offices.ts'
import type { Complaint } from './complaint.ts'
import { type Attempt, type Evidence, isStored, type StoredRow } from './evidence.ts'

/**
 * I5: after heal and drain every interest has ended in a named state, and a held one has a visible
 * reason.
 */
export function judgeEndings({ rows, attempts, arrivals }: Evidence): Complaint[] {
  return [...rows.values()].flatMap((row) => {
    const tried = attempts.get(row.receipt_id) ?? []
    const came = arrivals.get(row.reference) ?? []
    const what = `${row.reference}: ${row.state} (${row.last_reason ?? 'no reason'}), ${tried.length} attempts, ${came.length} requests`
    if (row.state === 'delivered') return []
    // Its senders withdrew, and Vitec does not have it.
    if (row.state === 'withdrawn' && !came.some(isStored)) return []
    if (row.state !== 'held') return [{ invariant: 'I5', what: `no end: ${what}` }]

    return isHeldRightly(row, tried)
      ? []
      : [{ invariant: 'I5', what: `held without need: ${what}` }]
  })
}

/** Says whether its attempts explain why it is held. */
export function isHeldRightly({ office, last_reason }: StoredRow, tried: Attempt[]) {
  const withOutcome = (name: string) => tried.filter(({ outcome }) => outcome === name).length
  const holds = OFFICE_LIST.find(({ key }) => key === office)?.onUncertain === 'hold'
  const lost = tried.filter(({ reason }) => reason === 'processEnded').length

  return (
    withOutcome('uncertain') >= (holds ? 1 : 3) ||
    tried.some(({ status }) => status === 400) ||
    tried.filter(({ status }) => status === 404).length >= 3 ||
    (last_reason === 'processKeepsEnding' && lost >= 3)
  )
}

/** The number of held interests that Vitec has nevertheless: for the figures. */
export function countHeldInVitec({ rows, arrivals }: Evidence) {
  return [...rows.values()].filter(
    ({ state, reference }) => state === 'held' && (arrivals.get(reference) ?? []).some(isStored),
  ).length
}
