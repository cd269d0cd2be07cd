import 'server-only'

import { randomUUID } from 'node:crypto'

import { database, type Statement, write } from '#lib/database/database.ts'
import { noteProbe } from '#lib/outbox/circuit.ts'
import type { Circuit } from '#lib/outbox/circuit-of.ts'
import { ENTRY_COLUMNS, type Entry, entryOf, leaseHolder } from '#lib/outbox/entry.ts'
import { IS_OLDER } from '#lib/outbox/restore/older-store.ts'
import {
  after,
  FAILURES_MAX,
  IN_FLIGHT_MAX,
  LEASE_MS,
  OPEN_STALE_MS,
  PROBE_MINUTES,
  RATE_SLOT_MS,
  SLOT_STALE_MS,
} from '#lib/outbox/timings.ts'

export type Claim = {
  office: string
  circuit: Circuit
  /** The end of the office's queue to claim from: the longest waiting, or the newest. */
  end: 'oldest' | 'newest'
  /** The receipts under way here: after a clock jump their leases look expired. */
  underWay?: string[]
  now?: Date
}

/**
 * Claims one interest of an office, if its login has a free slot: five a second, five under way,
 * and one while Vitec does not respond, of all processes together. While its circuit is open, only
 * an unfailed interest is sent, now and then. The same commit begins the attempt, so any crash is
 * counted.
 * @returns null when no interest can be claimed just now.
 */
export async function claimNext(claim: Claim): Promise<Entry | null> {
  const lease = `${leaseHolder()}${randomUUID()}`
  const now = claim.now ?? database().now()
  const rowsOf = await write({
    slot: acquireRateSlot(claim, lease, now),
    claim: lend(claim, lease, now),
    attempt: beginAttempt(lease, now),
    pause: putProbeOff(claim, lease, now),
    circuit: noteProbe(claim.circuit.id, lease, now),
  })
  const [claimed] = rowsOf('claim')

  return claimed ? entryOf(claimed, claim.circuit.id) : null
}

function acquireRateSlot({ circuit: { id: circuit } }: Claim, lease: string, now: Date): Statement {
  return {
    sql: `
      insert into circuits (circuit, free_at, taken_by) values ($circuit, $freeAgain, $lease)
      on conflict (circuit) do update set free_at = excluded.free_at, taken_by = excluded.taken_by
      where (circuits.free_at <= $now or circuits.free_at > $staleSlot)
        and (circuits.open_until is null or circuits.open_until <= $now or circuits.open_until > $staleOpen
          or circuits.untried_from <= $now)`,
    values: {
      circuit,
      lease,
      now: now.toISOString(),
      freeAgain: after(now, RATE_SLOT_MS),
      staleSlot: after(now, SLOT_STALE_MS),
      staleOpen: after(now, OPEN_STALE_MS),
    },
  }
}

// A separate statement: it must see the claims of the circuit row's former holder.
function lend({ office, circuit, end, underWay = [] }: Claim, lease: string, now: Date): Statement {
  const own = named('own', underWay)
  const sharing = named('sharing', circuit.offices)

  return {
    sql: `
      update interests
      set state = 'sending', attempts = attempts + 1, lease_token = $lease, next_attempt_at = $leaseEnds
      where receipt_id = ${whichEntry({ end, own: own.names, sharing: sharing.names })}
        and not exists (
          select 1 from pauses where pauses.office = $office and (probe_at is null or probe_at > $now))
        and not ${IS_OLDER}
        and (
          select count(*) from interests under_way
          where under_way.office in (${sharing.names}) and state = 'sending' and next_attempt_at > $now)
          < (select case when failures >= ${FAILURES_MAX} then 1 else ${IN_FLIGHT_MAX} end
             from circuits where circuit = $circuit and taken_by = $lease)
      returning ${ENTRY_COLUMNS}`,
    values: {
      office,
      circuit: circuit.id,
      lease,
      now: now.toISOString(),
      leaseEnds: after(now, LEASE_MS),
      staleOpen: after(now, OPEN_STALE_MS),
      ...own.values,
      ...sharing.values,
    },
  }
}

/** Closes an earlier process's unsent attempt; a sent one stays open for the recorder to see. */
function beginAttempt(lease: string, now: Date): Statement[] {
  const values = { lease, now: now.toISOString() }
  const claimed = '(select receipt_id from interests where lease_token = $lease)'

  return [
    {
      sql: `
        update attempts set ended_at = $now, outcome = 'postponed', reason = 'processEnded'
        where receipt_id = ${claimed} and ended_at is null and sent_at is null`,
      values,
    },
    {
      sql: `
        insert into attempts (receipt_id, number, started_at)
        select receipt_id, attempts, $now from interests
        where lease_token = $lease and not exists (
          select 1 from attempts
          where attempts.receipt_id = interests.receipt_id and sent_at is not null and ended_at is null)`,
      values,
    },
  ]
}

// One interest, whose id is recorded, suffices to probe whether Vitec accepts the office.
function putProbeOff({ office }: Claim, lease: string, now: Date): Statement {
  return {
    sql: `
      update pauses set probe_at = $later, probed_by = $lease
      where office = $office and probe_at <= $now
        and exists (select 1 from interests where lease_token = $lease)`,
    values: { office, lease, now: now.toISOString(), later: after(now, PROBE_MINUTES * 60_000) },
  }
}

function named(prefix: string, texts: string[]) {
  const values = Object.fromEntries(texts.map((text, index) => [`${prefix}${index}`, text]))
  const names = Object.keys(values).map((name) => `$${name}`)

  return { values, names: names.join(', ') || "''" }
}

type Asked = {
  end: 'oldest' | 'newest'
  /** SQL lists: the receipts this process is delivering, and the offices that share the login. */
  own: string
  sharing: string
}

// SQL over `$office`, `$circuit`, `$now` and `$staleOpen`.
const IS_CIRCUIT_TRIED = `exists (
  select 1 from circuits where circuits.circuit = $circuit and circuits.failures >= ${FAILURES_MAX})`
const IS_PROBE = `(${IS_CIRCUIT_TRIED} or exists (select 1 from pauses where pauses.office = $office))`
const IS_OPEN = `exists (
  select 1 from circuits
  where circuits.circuit = $circuit and circuits.open_until > $now and circuits.open_until <= $staleOpen)`

/**
 * SQL: the id of the office's interest to claim next, or null. Usually it is the first from one
 * end. A probe of a circuit or of a pause is an interest that has not failed: one that Vitec cannot
 * take would show nothing. If no other interest waits with the login, it is a failed one, the least
 * often and the longest ago.
 */
function whichEntry({ end, own, sharing }: Asked) {
  const order = end === 'oldest' ? 'asc' : 'desc'
  const first = `limit 1 ${database().forUpdate('skip locked')}`
  const failedOnly = `${IS_PROBE} and not ${IS_OPEN}
    and not (${IS_CIRCUIT_TRIED} and ${isUnfailedDue({ own, sharing })})`
  // The condition is part of the index's key: SQLite would evaluate a separate one for each row of
  // the queue.
  const isDueIf = (condition: string) => `
    office = (select cast($office as text) where ${condition})
      and next_attempt_at <= $now and receipt_id not in (${own})`

  return `coalesce(
    (select receipt_id from interests
      where ${isDueIf(IS_PROBE)} and failures = 0
      order by next_attempt_at ${order} ${first}),
    (select receipt_id from interests
      where ${isDueIf(failedOnly)}
      order by failures, next_attempt_at ${first}),
    (select receipt_id from interests
      where ${isDueIf(`not ${IS_PROBE}`)}
      order by next_attempt_at ${order} ${first}))`
}

/** A stopped office has no interest to claim, so we wait for none. */
function isUnfailedDue({ own, sharing }: Omit<Asked, 'end'>) {
  return `exists (
    select 1 from interests unfailed
    where unfailed.office in (${sharing}) and unfailed.failures = 0
      and unfailed.next_attempt_at <= $now and unfailed.receipt_id not in (${own})
      and not exists (
        select 1 from pauses
        where pauses.office = unfailed.office and (probe_at is null or probe_at > $now)))`
}
