const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/**
 * Returns the date (`2026-11-24`) and the hour in the brokers' zone, whatever zone the server is
 * in.
 */
export function stockholmTime(now: Date) {
  const parts = clock.formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''

  return { date: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) }
}

/** Returns the hour in the command line's form: `2026-11-24T07`. */
export function stockholmHour(now: Date) {
  const { date, hour } = stockholmTime(now)

  return `${date}T${String(hour).padStart(2, '0')}`
}
