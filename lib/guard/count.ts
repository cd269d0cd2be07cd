import 'server-only'

import { RateLimiterRes } from 'rate-limiter-flexible'

import { StoreLimiter } from './store-limiter.ts'

/** What is counted. */
export type Counter =
  | 'address'
  | 'estate'
  | 'office'
  | 'instance'
  | 'page'
  | 'text'
  | 'textAtHome'
  | 'quarantine'

/** Ten minutes: long enough for the people at a viewing, short enough that nobody is punished for what others did before lunch. */
const WINDOW_SECONDS = 600

type Window = { points: number; seconds?: number; now?: Date }

export type Counted = {
  count: number
  isOver: boolean
  isFirst: boolean
  retryAfterSeconds: number
}

/** Counts one more of something, among all processes that share the store. @throws StoreUnavailable */
export async function count(counter: Counter, key: string, window: Window): Promise<Counted> {
  const { consumedPoints, isFirstInDuration, msBeforeNext } = await consume(counter, key, window)

  return {
    count: consumedPoints,
    isOver: consumedPoints > window.points,
    isFirst: isFirstInDuration,
    retryAfterSeconds: Math.max(Math.ceil(msBeforeNext / 1_000), 1),
  }
}

async function consume(
  counter: Counter,
  key: string,
  { points, seconds = WINDOW_SECONDS, now }: Window,
) {
  const limiter = new StoreLimiter({ keyPrefix: counter, points, duration: seconds })
  try {
    return await limiter.consume(key, 1, { now })
  } catch (result) {
    // The library throws its count when there were too many.
    if (result instanceof RateLimiterRes) return result
    throw result
  }
}
