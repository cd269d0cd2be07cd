/** An absurd wait must not keep an interest from its broker. */
const WAIT_SECONDS_MAX = 3_600

/** RFC 9110 10.2.3: seconds or a date. @returns undefined when there is none to honour. */
export function retryAfterSeconds(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined

  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000

  return Number.isNaN(seconds)
    ? undefined
    : Math.min(Math.max(Math.ceil(seconds), 1), WAIT_SECONDS_MAX)
}
