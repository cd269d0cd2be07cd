const DAY_MS = 86_400_000
const WEEKDAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const

export type Weekday = (typeof WEEKDAYS)[number]

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Swedish wall-clock time without an offset, as Vitec writes times (VITEC.md 3 [C]). */
function swedishTime(instant: Date) {
  return inStockholm.format(instant).replace(' ', 'T')
}

/**
 * The wall-clock time `time` (such as 13:00) a number of days from now; a negative number is in the
 * past.
 */
export function daysFromNow(days: number, time: string, now = new Date()) {
  const today = Date.parse(`${swedishTime(now).slice(0, 10)}T00:00:00Z`)

  return `${new Date(today + days * DAY_MS).toISOString().slice(0, 10)}T${time}:00`
}

/** The next such weekday, tomorrow at the earliest, so that a viewing is always ahead. */
export function nextWeekday(weekday: Weekday, time: string, now = new Date()) {
  const today = new Date(`${swedishTime(now).slice(0, 10)}T00:00:00Z`).getUTCDay()
  const ahead = (WEEKDAYS.indexOf(weekday) - today + 7) % 7 || 7

  return daysFromNow(ahead, time, now)
}

const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** The instant of an ISO 8601 time, or null. Without an offset it is Swedish (VITEC.md 3 [C]). */
export function instantOf(text: string): number | null {
  const [, day, time = '00:00', offset] = ISO_TIME.exec(text) ?? []
  if (day === undefined) return null

  const wallClock = Date.parse(`${day}T${time}Z`)
  const dayExists = !Number.isNaN(wallClock) && new Date(wallClock).toISOString().startsWith(day)
  if (!dayExists) return null

  return offset === undefined
    ? wallClock - stockholmOffsetMs(wallClock)
    : wallClock - offsetMs(offset)
}

function offsetMs(offset: string) {
  if (offset.toUpperCase() === 'Z') return 0
  const sign = offset.startsWith('-') ? -1 : 1

  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))) * 60_000
}

/**
 * The offset is right except in the hour when the clocks change, which no figure here depends on.
 */
function stockholmOffsetMs(instant: number) {
  return Date.parse(`${swedishTime(new Date(instant))}Z`) - instant
}
