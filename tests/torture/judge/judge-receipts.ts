import type { World } from '../world.ts'
import type { Complaint } from './complaint.ts'
import { type Evidence, isStored, type Share, type StoredRow } from './evidence.ts'
import { isUnanswered, receiptsOf, storyOf, type Visit } from './history.ts'

/**
 * I1: every receipt is one row, and Vitec has it unless the store reports a reason. I2: Vitec has
 * nothing that no visitor sent.
 */
export function judgeReceipts(world: World, evidence: Evidence): Complaint[] {
  // An app that never started has lost nothing, and proves nothing.
  const isIdle = !world.history.some((visit) => receiptsOf(visit).length > 0)

  return [
    ...(isIdle ? [{ invariant: 'I1', what: 'nobody got a receipt at all' } as const] : []),
    ...world.history.flatMap((visit) => judgeVisit(visit, evidence)),
    ...judgeStrays(world, evidence),
  ]
}

function judgeVisit(visit: Visit, evidence: Evidence): Complaint[] {
  const receipts = receiptsOf(visit)
  const tokens = new Set(
    visit.tries.flatMap((each) => (each.outcome === 'receipt' ? each.token : [])),
  )
  const complaints = receipts.flatMap((receiptId) => {
    const share = evidence.shares.get(receiptId)
    if (!share) return [`a receipt without a row`]
    const { row } = share
    const wrong = row.office !== visit.office || row.estate_id !== visit.estateId
    return [
      ...(wrong ? ['a receipt of another interest'] : []),
      ...lossOf(row, evidence),
      ...withdrawalOf(share, visit),
    ]
  })
  // A page's token is shared by all visitors, so each press with it has a receipt of its own.
  if (!visit.isForm && receipts.length > tokens.size) complaints.push('one press, several receipts')
  if (visit.tries.some((each) => each.outcome === 'refused' && isOdd(each.code)))
    complaints.push('refused though nothing was wrong with it')

  return complaints.map((what) => ({ invariant: 'I1', what: `${what}: ${storyOf(visit)}` }))
}

const REFUSALS_EXPECTED = [
  'storeUnavailable',
  'tokenInvalid',
  'page',
  'unexpected',
  'rateLimited',
  'busy',
]

function isOdd(code: string) {
  return !REFUSALS_EXPECTED.includes(code)
}

/**
 * A sender withdraws for themselves alone: the interest stays as long as another sender has not
 * withdrawn.
 */
function withdrawalOf({ row, isWithdrawn }: Share, visit: Visit) {
  return [
    ...(isWithdrawn && !visit.hasWithdrawn ? ['taken back, and this sender had not asked'] : []),
    ...(row.state === 'withdrawn' && !isWithdrawn ? ['LOST: another sender took it back'] : []),
  ]
}

/** Lost: the store records a delivery that Vitec never confirmed. */
function lossOf({ state, reference }: StoredRow, { arrivals }: Evidence) {
  const came = arrivals.get(reference) ?? []
  if (state !== 'delivered' || came.some(isStored)) return []
  // A server in front of Vitec responded 200 in its place; nothing in the response shows it.
  if (came.some(({ fault }) => fault?.kind === 'html')) return []

  return [`LOST: ${reference} is called delivered and Vitec never stored it`]
}

function judgeStrays({ history, store }: World, { rows, shares, arrivals }: Evidence): Complaint[] {
  const receipted = new Set(history.flatMap(receiptsOf))
  // Several senders may have sent the same words, and any of them may have got no response.
  const byEmail = Map.groupBy(history, ({ email }) => email)
  const receiptOf = new Map([...rows.values()].map((row) => [row.reference, row.receipt_id]))
  for (const receiptId of [...receipted]) {
    const share = shares.get(receiptId)
    if (share) receipted.add(share.row.receipt_id)
  }

  return [...arrivals].flatMap(([reference, came]) => {
    const [first] = came.filter(isStored)
    const receiptId = receiptOf.get(reference)
    if (!first || (receiptId && receipted.has(receiptId))) return []
    const visits = byEmail.get(first.about.emails[0] ?? '') ?? []
    if (!receiptId) return [{ invariant: 'I2', what: `${reference} is in Vitec and in no row` }]
    if (visits.some((visit) => isUnanswered(visit) || isDoubtful(visit, store.engine))) return []

    return [
      {
        invariant: 'I2',
        what: `nobody has a receipt: ${visits.map(storyOf).join('; ') || reference}`,
      },
    ]
  })
}

/** If a server dies during a commit, its result is unknown; with a file it is known. */
function isDoubtful({ tries }: Visit, engine: 'sqlite' | 'postgres') {
  return (
    engine === 'postgres' && tries.some((each) => each.outcome === 'refused' && each.status >= 500)
  )
}
