import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'

import type { Entry } from './claim-due.ts'
import {
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

/** Where an interest goes from here: every ending leads to a named state, and none is given up silently. */
export function settlementFor({ delivery, entry, onUncertain, now, random }: Given): Settlement {
  const { outcome, status } = delivery

  switch (outcome) {
    case 'delivered':
      return { state: 'delivered', outcome, status, nextAttemptAt: null }
    case 'refused':
      return {
        state: 'held',
        outcome,
        reason: delivery.reason,
        status,
        refusedFields: delivery.issues?.map(({ path }) => path ?? 'setup'),
        nextAttemptAt: null,
      }
    case 'uncertain': {
      const isHeld = onUncertain === 'hold' || entry.uncertainAttempts >= UNCERTAIN_RETRIES_MAX
      const nextAttemptAt = isHeld ? null : after(now, UNCERTAIN_WAIT_SECONDS)
      return {
        state: isHeld ? 'held' : 'uncertain',
        outcome,
        reason: delivery.reason,
        status,
        nextAttemptAt,
      }
    }
    case 'postponed': {
      const ageSeconds = (now.getTime() - entry.acceptedAt.getTime()) / 1000
      const scheduled = waitSecondsAfter(entry.attempt, { ageSeconds, random })
      // What Vitec asks for goes before our own schedule, but not past the week.
      const wait = scheduled === null ? null : (delivery.retryAfterSeconds ?? scheduled)
      const nextAttemptAt = wait === null ? null : after(now, wait)
      return {
        state: nextAttemptAt ? 'waiting' : 'held',
        outcome,
        reason: delivery.reason,
        status,
        nextAttemptAt,
      }
    }
    default:
      return outcome satisfies never
  }
}

function after(now: Date, seconds: number) {
  return new Date(now.getTime() + seconds * 1000)
}
