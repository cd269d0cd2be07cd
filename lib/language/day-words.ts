import { formatsFor } from './formats.ts'

type Day = {
  office: string
  accepted: number
  delivered: number
  withdrawn: number
  waiting: number
  held: number
  expired: number
  isPaused: boolean
  uncontacted: number
  toCall: { reference: string; estateId: string; acceptedAt: string }[]
  minutesToContact: number | null
}

const { moment, number } = formatsFor('sv')

/**
 * The daily summary for each office: how many interests were received and how many were delivered.
 */
export function dayWords({ days }: { days: Day[] }) {
  return {
    subject: `${howItIs(days)}: ${inAndOut(days)}`,
    lines: ['Senaste dygnet:', ...days.map(dayLine)],
  }
}

function howItIs(days: Day[]) {
  const uncontacted = days.reduce((sum, day) => sum + day.uncontacted, 0)
  const toCall = uncontacted > 0 ? [`${number(uncontacted)} att ringa`] : []
  if (!days.every(isWell)) return ['Något väntar på er', ...toCall].join(', ')

  return toCall[0] ?? 'Allt fungerar'
}

function isWell({ waiting, held, expired, isPaused }: Day) {
  return waiting === 0 && held === 0 && expired === 0 && !isPaused
}

function inAndOut(days: Day[]) {
  const sum = (of: 'accepted' | 'delivered') => days.reduce((total, day) => total + day[of], 0)

  return `${number(sum('accepted'))} in, ${number(sum('delivered'))} framme`
}

function dayLine(day: Day) {
  const rest = [
    `${number(day.waiting)} väntar`,
    `${number(day.held)} att titta på`,
    day.expired > 0 &&
      `${number(day.expired)} raderade när tiden gick ut, utan att Vitec tagit emot`,
    day.withdrawn > 0 &&
      `${number(day.withdrawn)} ${day.withdrawn === 1 ? 'återtagen' : 'återtagna'}`,
    day.isPaused && 'pausad',
  ].filter(Boolean)

  return [`${day.office}: ${inAndOut([day])}, ${rest.join(', ')}`, ...contactLines(day)].join('\n')
}

function contactLines({ uncontacted, toCall, minutesToContact }: Day) {
  const named = toCall.map(
    ({ reference, estateId, acceptedAt }) =>
      `Ref ${reference} (${moment(acceptedAt)}, ${estateId})`,
  )
  const more = uncontacted - toCall.length

  return [
    ...(uncontacted > 0
      ? [
          `Att ringa, senaste veckan, nyast först: ${named.join(', ')}${more > 0 ? ` och ${number(more)} till` : ''}`,
          'Redan kontaktad? Tryck på länken i mejlet om anmälan.',
        ]
      : []),
    ...(minutesToContact === null
      ? []
      : [`Hälften av de kontaktade markerades inom ${duration(minutesToContact)}.`]),
  ]
}

function duration(minutes: number) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 && `${number(hours)} tim`, (rest > 0 || hours === 0) && `${rest} min`]

  return parts.filter(Boolean).join(' ')
}
