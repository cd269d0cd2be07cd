import 'server-only'

import type { ListedEntry } from '#lib/operator/list-entries.ts'
import type { OfficeStatus, Status } from '#lib/operator/status.ts'

/**
 * Tables for a person at night: the most important first, times in Stockholm's zone, whatever the
 * server's is.
 */
export function statusAsText({ offices, keysInUse, storeOlderSince }: Status) {
  const heads = ['office', 'waiting', 'sending', 'uncertain', 'held', 'quarantined', 'delivered']
  const rows = offices.map(({ office, states }) => [
    office,
    ...heads.slice(1).map((state) => String(states[state] ?? 0)),
  ])

  return [
    storeOlderSince
      ? `Nothing is delivered since ${timeOf(storeOlderSince)}: the store is older than what was sent. Run \`restored\`.\n`
      : '',
    table([heads, ...rows]),
    ...offices.flatMap(remarksOn),
    `Sealed with: ${keysInUse.join(', ') || 'nothing is sealed'}\n`,
  ].join('')
}

function remarksOn({
  office,
  isKnown,
  oldestWaitingSeconds,
  paused,
  circuitOpenUntil,
  bookings,
}: OfficeStatus) {
  const booked = Object.entries(bookings).filter(([, count]) => count > 0)
  const remarks = [
    isKnown ? null : 'is not in the offices file any more, or has a mistake there',
    oldestWaitingSeconds === null ? null : `oldest waiting for ${ageOf(oldestWaitingSeconds)}`,
    paused &&
      `stopped since ${timeOf(paused.since)} (${paused.reason}), ${
        paused.probeAt ? `tried again at ${timeOf(paused.probeAt)}` : 'until `resume`'
      }`,
    booked.length === 0
      ? null
      : `bookings of viewings: ${booked.map(([state, count]) => `${count} ${state}`).join(', ')}`,
    circuitOpenUntil && `Vitec does not answer, tried again at ${timeOf(circuitOpenUntil)}`,
  ]

  return remarks.flatMap((remark) => (remark ? [`${office}: ${remark}\n`] : []))
}

export function entriesAsText(entries: ListedEntry[]) {
  if (entries.length === 0) return 'None.\n'
  const heads = ['state', 'office', 'reference', 'receipt', 'came', 'attempts', 'reason', 'next']

  return table([
    heads,
    ...entries.map((entry) => [
      entry.state,
      entry.office,
      entry.booking_of === null ? entry.reference : `${entry.reference} viewing`,
      entry.receipt_id,
      timeOf(entry.accepted_at),
      String(entry.attempts),
      entry.last_reason ?? '',
      entry.next_attempt_at ? timeOf(entry.next_attempt_at) : (entry.mailed_at && 'mailed') || '',
    ]),
  ])
}

export function jsonLines(values: unknown[]) {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

export function table(rows: string[][]) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )

  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

function timeOf(iso: string) {
  return clock.format(new Date(iso))
}

function ageOf(seconds: number) {
  if (seconds < 120) return `${seconds} s`
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`
}
