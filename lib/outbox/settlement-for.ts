import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'

import type { Entry } from './entry.ts'
import { lineNewsOf } from './line-news-of.ts'
import {
  GONE_RETRIES_MAX,
  GONE_WAIT_SECONDS,
  UNCERTAIN_RETRIES_MAX,
  UNCERTAIN_WAIT_SECONDS,
  waitSecondsAfter,
} from './retry-schedule.ts'
import type { Settlement } from './settle.ts'

type Given = {
  delivery: Delivery
  entry: Entry
  onUncertain: 'retry' | 'hold'
  now: Date
  random?: number
}

type Refused = Extract<Delivery, { outcome: 'refused' }>
type Postponed = Extract<Delivery, { outcome: 'postponed' }>

/** Where an interest goes from here: every ending leads to a named state, and none is given up silently. */
export function settlementFor({ delivery, entry, onUncertain, now, random }: Given): Settlement {
  const { outcome, status } = delivery
  const ended = { outcome, status, lineNews: lineNewsOf(delivery) }

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
        nextAttemptAt: isHeld ? null : after(now, UNCERTAIN_WAIT_SECONDS),
      }
    }
    case 'postponed': {
      const wait = waitFor(delivery, entry, now, random)
      return {
        ...ended,
        state: wait === null ? 'held' : 'waiting',
        reason: delivery.reason,
        nextAttemptAt: wait === null ? null : after(now, wait),
      }
    }
    default:
      return outcome satisfies never
  }
}

// A home that is taken down is sometimes put up again within the hour.
function afterRefusal({ reason, issues }: Refused, { goneAttempts }: Entry, now: Date) {
  const comesBack = reason === 'estateGone' && goneAttempts < GONE_RETRIES_MAX
  const state = comesBack ? ('waiting' as const) : ('held' as const)

  return {
    state,
    reason,
    refusedFields: issues && [...new Set(issues.map(({ path }) => path ?? 'setup'))],
    nextAttemptAt: comesBack ? after(now, GONE_WAIT_SECONDS) : null,
  }
}

/** @returns seconds, or null when it has waited long enough. */
function waitFor(delivery: Postponed, entry: Entry, now: Date, random?: number) {
  // The pause keeps it back, not a time of its own: it is due the moment the office goes on.
  if (isNoFaultOfTheInterest(delivery)) return 0
  const ageSeconds = (now.getTime() - entry.acceptedAt.getTime()) / 1000
  const scheduled = waitSecondsAfter(entry.countedAttempts, { ageSeconds, random })

  // What Vitec asks for goes before our own schedule, but not past the week.
  return scheduled === null ? null : (delivery.retryAfterSeconds ?? scheduled)
}

function isNoFaultOfTheInterest({ reason }: Postponed) {
  return ['credentialsRefused', 'customerForbidden', 'givenBack'].includes(reason)
}

function after(now: Date, seconds: number) {
  return new Date(now.getTime() + seconds * 1000)
}
