import 'server-only'

import {
  RateLimiterRes,
  RateLimiterSQLite,
  type RateLimiterStoreAbstract,
} from 'rate-limiter-flexible'
import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { countTogether } from './count-together.ts'

const countRow = z.object({ points: z.number(), expires_at: z.string() })

// The class all the library's stores extend; it has a type there and, in 11.4.0, no export.
const LibraryStore: typeof RateLimiterStoreAbstract = Object.getPrototypeOf(RateLimiterSQLite)

/** Two processes never agree to the millisecond; what one has counted is not to be forgotten for the other's being behind. */
const CLOCKS_APART_MS = 60_000

type Count = { points: number; msBeforeNext: number }

/** The library's limiter on our own store, on either engine: one statement counts, so that processes that share it cannot lose a count. */
export class StoreLimiter extends LibraryStore {
  constructor(given: { keyPrefix: string; points: number; duration: number }) {
    super({ ...given, storeClient: null })
  }

  /** The library's word for it; it hands on what `consume` was given. */
  async _upsert(
    key: string,
    points: number,
    windowMs: number,
    _isForced: boolean,
    { now = database().now() }: { now?: Date } = {},
  ): Promise<Count> {
    const [row] = await countTogether(key, {
      // An end much further away than a whole window was set by a clock that ran ahead.
      sql: `
        insert into rates (key, points, expires_at) values ($key, $points, $expiresAt)
        on conflict (key) do update set
          points = excluded.points + case
            when rates.expires_at > $now and rates.expires_at <= $latest then rates.points else 0 end,
          expires_at = case
            when rates.expires_at > $now and rates.expires_at <= $latest then rates.expires_at
            else excluded.expires_at end
        returning points, expires_at`,
      values: {
        key,
        points,
        now: now.toISOString(),
        expiresAt: new Date(now.getTime() + windowMs).toISOString(),
        latest: new Date(now.getTime() + windowMs + CLOCKS_APART_MS).toISOString(),
      },
    })
    const { points: counted, expires_at } = countRow.parse(row)

    return { points: counted, msBeforeNext: Math.max(Date.parse(expires_at) - now.getTime(), 0) }
  }

  _getRateLimiterRes(_key: string, changed: number, { points, msBeforeNext }: Count) {
    return new RateLimiterRes(
      Math.max(this.points - points, 0),
      msBeforeNext,
      points,
      points === changed,
    )
  }
}
