import type { EstateViewing } from './estate.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

type Times = Pick<EstateViewing, 'startsAt' | 'endsAt'>

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * Vitec has no flag for a whole day: other clients read midnight to midnight as one, and midnight
 * without an end [C] (lib/vitec/VITEC.md 7.4).
 */
export function isWholeDay({ startsAt, endsAt }: Times) {
  return isMidnight(startsAt) && (endsAt === null || isMidnight(endsAt))
}

function isMidnight(iso: string) {
  return clock.format(new Date(iso)) === '00:00'
}

/**
 * The end of a viewing. Without an end it lasts its day, or an hour: viewings are half an hour
 * long, and visitors arrive late.
 */
export function viewingEndsAt(viewing: Times): string {
  const start = Date.parse(viewing.startsAt)
  const end = viewing.endsAt === null ? Number.NaN : Date.parse(viewing.endsAt)
  if (end > start) return new Date(end).toISOString()

  return new Date(start + (isWholeDay(viewing) ? DAY_MS : HOUR_MS)).toISOString()
}

/** The viewings that are not over, unchanged. */
export function comingViewings<Viewing extends Times>(viewings: Viewing[], now = Date.now()) {
  return viewings.filter((viewing) => Date.parse(viewingEndsAt(viewing)) > now)
}

export function nextViewingOf<Viewing extends Times>(viewings: Viewing[], now = Date.now()) {
  return comingViewings(viewings, now)[0] ?? null
}
