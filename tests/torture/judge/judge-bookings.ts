import type { Complaint } from './complaint.ts'
import type { Evidence, StoredRow } from './evidence.ts'
import { isHeldRightly } from './judge-endings.ts'

/**
 * I10: a booking belongs to one interest and has ended under a name; what is called booked is
 * booked in Vitec, a second request is marked, and nothing is booked that nobody chose.
 */
export function judgeBookings(evidence: Evidence): Complaint[] {
  const { bookings, booked } = evidence
  const known = new Set(bookings.map(({ reference }) => reference))
  const strays = booked.filter(({ isStored, reference }) => isStored && !known.has(reference ?? ''))

  return [
    ...bookings.flatMap((row) =>
      wrongWith(row, evidence).map((what) => `${what}: ${row.reference}`),
    ),
    ...strays.map(({ reference }) => `booked, and in no row: ${reference}`),
  ].map((what): Complaint => ({ invariant: 'I10', what }))
}

function wrongWith(row: StoredRow, { rows, attempts, booked }: Evidence): string[] {
  const interest = rows.get(row.booking_of ?? '')
  const came = booked.filter(({ reference }) => reference === row.reference)
  const stored = came.filter(({ isStored }) => isStored)
  const tried = attempts.get(row.receipt_id) ?? []
  // A server in front of Vitec answered 200 in its place.
  const isFeigned = came.some(({ fault }) => fault?.kind === 'html')
  const wasRefused = tried.some(({ status }) => status !== null && status >= 400 && status < 500)
  const isHeldWell = row.state === 'held' && (wasRefused || isHeldRightly(row, tried))
  const isEnded = ['delivered', 'withdrawn'].includes(row.state) || isHeldWell

  return [
    ...(interest?.reference === row.reference ? [] : ['a booking of no interest']),
    ...(isEnded ? [] : [`no end, or held without need (${row.state} ${row.last_reason})`]),
    ...(row.state === 'delivered' && stored.length === 0 && !isFeigned ? ['LOST a booking'] : []),
    ...(row.state === 'withdrawn' && (stored.length > 0 || interest?.state !== 'withdrawn')
      ? ['withdrawn, and booked or not its interest']
      : []),
    ...(stored.slice(1).every(({ isMarked }) => isMarked) ? [] : ['booked again, unmarked']),
  ]
}

/** For the figures: a run without bookings proves nothing about them. */
export function countBookings({ bookings, booked }: Evidence) {
  const states = Map.groupBy(bookings, ({ state }) => `bookings ended ${state}`)

  return {
    bookings: bookings.length,
    'booked at Vitec': booked.filter(({ isStored }) => isStored).length,
    ...Object.fromEntries([...states].map(([name, rows]) => [name, rows.length])),
  }
}
