import type { World } from '../world.ts'
import { type Evidence, isMarked, isStored } from './evidence.ts'
import { isUnanswered, receiptsOf } from './history.ts'
import { countBookings } from './judge-bookings.ts'
import { countHeldInVitec } from './judge-endings.ts'
import { countConfirmations } from './judge-mails.ts'

export type Figures = Record<string, number>

type Measured = { rounds: number; tormentSeconds: number; seconds: number }

/** The run in numbers. */
export function figuresOf(
  world: World,
  evidence: Evidence,
  { rounds, tormentSeconds, seconds }: Measured,
): Figures {
  const { seed, history, counts } = world
  const rows = [...evidence.rows.values()]
  const receipts = new Set(history.flatMap(receiptsOf))
  const stored = rows.map(({ reference }) =>
    (evidence.arrivals.get(reference) ?? []).filter(isStored),
  )
  const doubles = stored.flatMap((each) => each.slice(1))
  const htmlOnly = rows.filter(
    ({ state, reference }) =>
      state === 'delivered' && !(evidence.arrivals.get(reference) ?? []).some(isStored),
  )
  const endings = Map.groupBy(rows, ({ state, last_reason }) => `${state} ${last_reason ?? ''}`)

  return {
    seed,
    rounds,
    ...inOrder(counts),
    visitors: history.length,
    submits: history.reduce((sum, { tries }) => sum + tries.length, 0),
    receipts: receipts.size,
    'visitors left without an answer': history.filter(
      (visit) => isUnanswered(visit) && receiptsOf(visit).length === 0,
    ).length,
    'visitors told 503': history.filter(({ tries }) =>
      tries.some((each) => each.outcome === 'refused' && each.status === 503),
    ).length,
    rows: rows.length,
    'receipts that joined': evidence.shares.size - rows.length,
    'receipts taken back': [...evidence.shares.values()].filter((each) => each.isWithdrawn).length,
    ...Object.fromEntries(
      [...endings].map(([name, each]) => [`ended ${name.trim()}`, each.length]),
    ),
    'requests at Vitec': evidence.all.length,
    'stored at Vitec': stored.flat().length,
    'called delivered after a page in front of Vitec': htmlOnly.length,
    'held, and in Vitec': countHeldInVitec(evidence),
    'doubles, marked': doubles.filter(isMarked).length,
    'doubles, UNMARKED': doubles.filter((each) => !isMarked(each)).length,
    'mails to visitors': countConfirmations(world),
    ...countBookings(evidence),
    LOST: [...receipts].filter((receiptId) => !evidence.shares.has(receiptId)).length,
    'seconds of torment': Math.round(tormentSeconds),
    'seconds in all': Math.round(seconds),
  }
}

function inOrder(counts: Map<string, number>) {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}
