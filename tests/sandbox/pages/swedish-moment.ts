const formatter = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
})

/** «23 november 2026 kl. 14:32», on a Swedish clock. */
export function swedishMoment(instant: Date | number) {
  return formatter.format(instant)
}
