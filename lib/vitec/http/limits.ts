/**
 * The most concurrent calls: as many as one careful client of Vitec makes [C] (VITEC.md 3, Rate
 * limit).
 */
export const CALLS_AT_ONCE_MAX = 5

/** An absurd wait must not keep an interest from its broker. */
export const WISH_SECONDS_MAX = 3_600

/** RFC 9110 10.2.3: seconds or a date. @returns undefined when there is no valid value. */
export function retryAfterSeconds(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined

  const seconds = secondsIn(header, now)

  return Number.isNaN(seconds)
    ? undefined
    : Math.min(Math.max(Math.ceil(seconds), 1), WISH_SECONDS_MAX)
}

function secondsIn(header: string, now: number) {
  if (/^\d+$/.test(header)) return Number(header)

  // A date begins with its weekday; Date.parse would take `-5` for a year.
  return /^[A-Z][a-z]{2,8},? /.test(header) ? (Date.parse(header) - now) / 1000 : Number.NaN
}
