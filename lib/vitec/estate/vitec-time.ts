import 'server-only'

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
})
/**
 * The calendars of .NET and SQL Server begin in the years 1, 1753 and 1900; Swedish clocks have
 * shared one time since then.
 */
const FILLED_IN_SINCE = Date.UTC(1900, 0, 2)
const offset = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Stockholm',
  timeZoneName: 'longOffset',
})

/**
 * Swedish wall-clock time with its offset, `2026-01-31T12:00:00+01:00`: Vitec honours an explicit
 * offset [C] (VITEC.md 3, Dates in).
 */
export function toVitecTime(instant: Date) {
  const zone =
    offset.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT+01:00'

  return `${stockholm.format(instant).replace(' ', 'T')}${zone.replace('GMT', '')}`
}

/**
 * Reads a time from Vitec as UTC. Without an offset it is Swedish wall-clock time [C] (VITEC.md 3,
 * Dates out).
 * @returns null when it is not a time, or the default of .NET and SQL Server for an empty field.
 */
export function fromVitecTime(text: string): string | null {
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/i.test(text)
  const guess = new Date(hasOffset ? text : `${text}Z`)
  if (Number.isNaN(guess.getTime()) || guess.getTime() < FILLED_IN_SINCE) return null
  if (hasOffset) return guess.toISOString()

  // The offset an hour earlier is the right one: clocks change at night, not at viewings.
  const shown = new Date(`${toVitecTime(guess).slice(0, 19)}Z`)
  const offsetMs = shown.getTime() - Math.floor(guess.getTime() / 1000) * 1000
  const instant = new Date(guess.getTime() - offsetMs)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}
