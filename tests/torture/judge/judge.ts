import { OFFICE_LIST } from '../offices.ts'
import type { World } from '../world.ts'
import type { Complaint } from './complaint.ts'
import { type Arrival, type Attempt, type Evidence, isMarked, isStored } from './evidence.ts'
import { judgeBookings } from './judge-bookings.ts'
import { judgeEndings } from './judge-endings.ts'
import { judgeMails } from './judge-mails.ts'
import { judgePace } from './judge-pace.ts'
import { judgeReceipts } from './judge-receipts.ts'

/** Compares the three ledgers. */
export function judge(world: World, evidence: Evidence): Complaint[] {
  return [
    ...judgeReceipts(world, evidence),
    ...judgeDoubles(evidence),
    ...judgeLogins(evidence),
    ...judgeEndings(evidence),
    ...judgePace(world, evidence),
    ...judgeDeaths(world),
    ...judgeMails(world, evidence),
    ...judgeBookings(evidence),
  ]
}

/**
 * I3: at most one extra arrival for each attempt with an unknown end, and each of them is marked.
 */
function judgeDoubles({ rows, attempts, arrivals }: Evidence): Complaint[] {
  return [...rows.values()].flatMap(({ receipt_id, reference }) => {
    const came = arrivals.get(reference) ?? []
    const stored = came.filter(isStored)
    const tried = attempts.get(receipt_id) ?? []
    const uncertain = tried.filter(({ outcome }) => outcome === 'uncertain').length
    const left = tried.filter(({ sent_at }) => sent_at !== null).length
    const unmarked = stored.slice(1).filter((each) => !isMarked(each)).length

    return [
      ...(stored.length > 1 + uncertain
        ? [`${reference}: stored ${stored.length} times after ${uncertain} uncertain attempts`]
        : []),
      ...(unmarked > 0 ? [`${reference}: ${unmarked} of ${stored.length} unmarked doubles`] : []),
      ...(came.length > left
        ? [`${reference}: ${came.length} requests came and ${left} are said to have left`]
        : []),
    ].map((what): Complaint => ({ invariant: 'I3', what: `${what}: ${courseOf(tried, came)}` }))
  })
}

/** The attempts, as the store has them, and their results, as Vitec has them. */
function courseOf(tried: Attempt[], came: Arrival[]) {
  const tries = tried.map((each) =>
    [each.sent_at ?? 'never left', each.outcome, each.reason, each.status].join(' '),
  )
  const arrivals = came.map((each) =>
    [each.receivedAt, each.outcome, each.status, each.fault?.kind].join(' '),
  )

  return `tried ${tries.join(', ')}; came ${arrivals.join(', ')}`
}

/** I8: no process dies without a kill. */
function judgeDeaths({ unasked }: World): Complaint[] {
  return unasked.map((what) => ({ invariant: 'I8', what: `ended by itself, ${what}` }))
}

/** I4: login, office and estate of each request belong together, and to the interest. */
function judgeLogins({ rows, all }: Evidence): Complaint[] {
  const byReference = new Map([...rows.values()].map((row) => [row.reference, row]))

  return all.flatMap(({ id, user, about, reference }) => {
    // A request that was cut off before it was read belongs to no interest.
    if (reference === null) return []
    const row = byReference.get(reference)
    const office = OFFICE_LIST.find(({ key }) => key === row?.office)
    const isTogether =
      row !== undefined &&
      office !== undefined &&
      office.user === user &&
      office.customerId === about.customerId &&
      office.estates.includes(about.estateId) &&
      row.estate_id === about.estateId

    return isTogether
      ? []
      : [
          {
            invariant: 'I4',
            what: `request ${id} (${reference}): ${user}, ${about.customerId}, ${about.estateId}, row ${row?.office ?? 'missing'}`,
          },
        ]
  })
}
