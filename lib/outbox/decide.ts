import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import type { Decision } from '#lib/outbox/queries/record-attempt.ts'

import type { CircuitEvent } from './circuit.ts'
import type { Entry } from './entry.ts'
import { faultOf, isFaultOfOthers } from './fault-of.ts'
import {
  GONE_RETRIES_MAX,
  GONE_WAIT_SECONDS,
  KEY_WAIT_SECONDS_MAX,
  SHORT_WISHES_MAX,
  UNCERTAIN_RETRIES_MAX,
  UNCERTAIN_WAIT_SECONDS,
  waitSecondsAfter,
} from './retry-schedule.ts'

type Attempted = {
  delivery: Delivery
  entry: Entry
  onUncertain: 'retry' | 'hold'
  now: Date
  random?: number
}

type Refused = Extract<Delivery, { outcome: 'refused' }>
type Postponed = Extract<Delivery, { outcome: 'postponed' }>

/** Decides the next state: every outcome leads to a named one, and no interest is lost silently. */
export function decide({ delivery, entry, onUncertain, now, random }: Attempted): Decision {
  const { outcome, status } = delivery
  const ended = {
    outcome,
    status,
    hasFailed: hasFailed(delivery),
    circuitEvent: circuitEventOf(delivery),
  }

  switch (outcome) {
    case 'delivered':
      return { ...ended, state: 'delivered', nextAttemptAt: null }
    case 'refused':
      return { ...ended, ...afterRefusal(delivery, entry, now) }
    case 'uncertain': {
      const isHeld = onUncertain === 'hold' || entry.uncertainAttempts >= UNCERTAIN_RETRIES_MAX
      return {
        ...ended,
        state: isHeld ? 'held' : 'uncertain',
        reason: delivery.reason,
        nextAttemptAt: isHeld ? null : later(now, UNCERTAIN_WAIT_SECONDS),
      }
    }
    case 'postponed': {
      const wait = waitFor(delivery, entry, now, random)
      return {
        ...ended,
        state: wait === null ? 'held' : 'waiting',
        reason: delivery.reason,
        nextAttemptAt: wait === null ? null : later(now, wait),
      }
    }
    default:
      return outcome satisfies never
  }
}

// An estate that is taken down is sometimes published again within the hour.
function afterRefusal({ reason, issues }: Refused, { goneAttempts }: Entry, now: Date) {
  const comesBack = reason === 'estateGone' && goneAttempts < GONE_RETRIES_MAX
  const state = comesBack ? ('waiting' as const) : ('held' as const)

  return {
    state,
    reason,
    refusedFields: issues && [...new Set(issues.map(({ path }) => path ?? 'setup'))],
    nextAttemptAt: comesBack ? later(now, GONE_WAIT_SECONDS) : null,
  }
}

/** A response is no failure of the interest, and neither is a fault of others. */
function hasFailed(delivery: Delivery) {
  return (
    (delivery.outcome === 'postponed' || delivery.outcome === 'uncertain') &&
    !isFaultOfOthers(delivery.reason)
  )
}

/** @returns seconds, or null when the interest has waited long enough. */
function waitFor(
  { reason, retryAfterSeconds }: Postponed,
  entry: Entry,
  now: Date,
  random?: number,
) {
  // The pause holds it back: it is due the moment the office is resumed.
  if (faultOf(reason) === 'office' || reason === 'givenBack') return 0
  const ageSeconds = (now.getTime() - entry.acceptedAt.getTime()) / 1000
  const scheduled = waitSecondsAfter(entry.countedAttempts, { ageSeconds, random })
  if (scheduled === null) return null
  if (faultOf(reason) === 'settings') return settingsWait(entry, ageSeconds, random)
  if (retryAfterSeconds === undefined) return scheduled

  // Vitec's Retry-After overrides our schedule, but not past the week. A short one is granted only
  // a few times: an interest that always gets one would call Vitec each second for a week.
  return entry.countedAttempts > SHORT_WISHES_MAX
    ? Math.max(retryAfterSeconds, scheduled)
    : retryAfterSeconds
}

// The wait grows, though it uses up no attempt: hundreds would take the slots of others.
function settingsWait({ attempt }: Entry, ageSeconds: number, random?: number) {
  const wait = waitSecondsAfter(attempt, { ageSeconds, random })

  return wait === null ? null : Math.min(wait, KEY_WAIT_SECONDS_MAX)
}

function later(now: Date, seconds: number) {
  return new Date(now.getTime() + seconds * 1000)
}

/** Returns the effect on the login's circuit; undefined when the attempt never got that far. */
function circuitEventOf(delivery: Delivery): CircuitEvent | undefined {
  const { outcome } = delivery

  switch (outcome) {
    case 'delivered':
      return { kind: 'answers' }
    case 'refused':
      return delivery.status === undefined || delivery.reason === 'bookingForbidden'
        ? undefined
        : { kind: 'answers' }
    case 'postponed':
      return afterPostponing(delivery)
    case 'uncertain':
      return afterFailing(delivery.reason)
    default:
      return outcome satisfies never
  }
}

function afterPostponing({
  reason,
  retryAfterSeconds: seconds,
}: Postponed): CircuitEvent | undefined {
  if (faultOf(reason) === 'office') return { kind: 'refusesOffice', reason }
  if (seconds !== undefined) return { kind: 'asksForTime', reason, seconds }

  return afterFailing(reason)
}

/** An ended process, a missing key or a bug of ours says nothing about Vitec. */
function afterFailing(reason: Parameters<typeof faultOf>[0]): CircuitEvent | undefined {
  const fault = faultOf(reason)

  return fault === 'login' || fault === 'exchange'
    ? { kind: 'fails', reason, isOfTheLogin: fault === 'login' }
    : undefined
}
