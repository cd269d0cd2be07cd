import 'server-only'

import { hostname } from 'node:os'

import * as z from 'zod'

import { mayBeThere } from '#lib/outbox/privacy/scrub.ts'

import { REASONS_OF_OTHERS } from './fault-of.ts'

/** A claimed interest. Only the holder of its newest lease may record how it ended. */
export type Entry = {
  receiptId: string
  reference: string
  office: string
  /** It is the booking of a viewing, beside an interest of its own. */
  isBooking: boolean
  sealed: string | null
  acceptedAt: Date
  /** The number of this attempt, counted before the work so that a crash counts. */
  attempt: number
  /**
   * The number of attempts that count against the schedule, this one included; a fault of others
   * uses up none.
   */
  countedAttempts: number
  /** The number of attempts that failed for a cause that may lie in the interest itself. */
  failures: number
  /** The failure streak of its login in which it last failed; null when it has not failed. */
  failedStreak: number | null
  lease: string
  /** The login that sends it. */
  circuit: string
  /**
   * An earlier attempt was sent and never closed: the process ended while the request was under
   * way.
   */
  hasLostAttempt: boolean
  /** The number of times in a row that the process ended before anything was sent. */
  crashes: number
  uncertainAttempts: number
  /** The number of times Vitec knew no such estate. */
  goneAttempts: number
  /** An earlier attempt may have been stored: its outcome is unknown, or Vitec failed over it. */
  mayBeThere: boolean
  /** The reference of the person's last interest before this one with the same office. */
  earlierReference: string | null
}

const entryRow = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  booking_of: z.string().nullable(),
  sealed: z.string().nullable(),
  accepted_at: z.string(),
  attempts: z.number(),
  lease_token: z.string(),
  lost: z.number(),
  uncounted: z.number(),
  failures: z.number(),
  failed_streak: z.number().nullable(),
  crashes: z.number(),
  uncertain: z.number(),
  gone: z.number(),
  may_be_there: z.coerce.boolean(),
  earlier_reference: z.string().nullable(),
})

const EARLIER = 'select count(*) from attempts where attempts.receipt_id = interests.receipt_id'

/** A person has a few interests. A flood with one address must not cost each claim all of it. */
const OF_ONE_PERSON_MAX = 50

/**
 * By the same e-mail address or phone number. An interest that was taken back or erased, or that
 * may be a robot's, is not named. The cross join makes SQLite begin with the few receipts of the
 * person: it would read the office's whole history (45 ms with 60,000 rows, measured).
 */
const EARLIER_REFERENCE = `
  select earlier.reference
  from (
      select same.receipt_id
      from person_hashes own join person_hashes same on same.hash = own.hash
      where own.receipt_id = interests.receipt_id and same.receipt_id <> own.receipt_id
      limit ${OF_ONE_PERSON_MAX}) known
    cross join interests earlier
  where earlier.receipt_id = known.receipt_id
    and earlier.office = interests.office and earlier.accepted_at < interests.accepted_at
    and earlier.state in ('waiting', 'sending', 'delivered', 'uncertain', 'held')
  order by earlier.accepted_at desc limit 1`

/** SQL over `interests`: the columns a claim returns, before its own attempt is begun. */
export const ENTRY_COLUMNS = `
  receipt_id, reference, office, booking_of, sealed, accepted_at, attempts, lease_token, failures, failed_streak,
  (${EARLIER} and sent_at is not null and ended_at is null) as lost,
  (${EARLIER} and reason in (${REASONS_OF_OTHERS})) as uncounted,
  (${EARLIER} and sent_at is null and (ended_at is null or reason = 'processEnded')
    and number > (
      select coalesce(max(settled.number), 0) from attempts settled
      where settled.receipt_id = interests.receipt_id and settled.outcome is not null
        and coalesce(settled.reason, '') <> 'processEnded')) as crashes,
  (${EARLIER} and outcome = 'uncertain') as uncertain,
  (${EARLIER} and reason = 'estateGone') as gone,
  ${mayBeThere()} as may_be_there,
  (${EARLIER_REFERENCE}) as earlier_reference`

export function entryOf(row: unknown, circuit: string): Entry {
  const parsed = entryRow.parse(row)

  return {
    receiptId: parsed.receipt_id,
    reference: parsed.reference,
    office: parsed.office,
    isBooking: parsed.booking_of !== null,
    sealed: parsed.sealed,
    acceptedAt: new Date(parsed.accepted_at),
    attempt: parsed.attempts,
    countedAttempts: parsed.attempts - parsed.uncounted,
    failures: parsed.failures,
    failedStreak: parsed.failed_streak,
    lease: parsed.lease_token,
    circuit,
    hasLostAttempt: parsed.lost > 0,
    crashes: parsed.crashes,
    uncertainAttempts: parsed.uncertain,
    goneAttempts: parsed.gone,
    mayBeThere: parsed.may_be_there,
    earlierReference: parsed.earlier_reference,
  }
}

/**
 * The start time of this process, since its number may have been another's before. It is the same
 * in every bundle that Next makes of the app.
 */
const BORN = String(Math.round(performance.timeOrigin))

/**
 * Returns the prefix of every lease of this process: the machine and the process. A lease ends with
 * a unique suffix.
 */
export function leaseHolder() {
  return `${hostname()}/${process.pid}/${BORN}/`
}

/**
 * Says whether the process behind a lease of this machine is gone. A process of another machine
 * cannot be checked from here: its lease runs out.
 */
export function isHolderGone(lease: string) {
  const [machine, pid, born] = lease.split('/')
  if (machine !== hostname()) return false
  // The lease is of an earlier process with our number. A lease of this process belongs to its
  // worker or another round that is sending.
  if (Number(pid) === process.pid) return born !== BORN

  return !isAlive(Number(pid))
}

function isAlive(pid: number) {
  try {
    // Signal 0 checks the process without sending anything.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
