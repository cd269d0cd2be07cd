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
  references: string[]
  minutesToContact: number | null
}

const { number } = formatsFor('sv')

/**
 * The daily summary for each office: how many interests were received and how many were delivered.
 */
export function dayWords({ days }: { days: Day[] }) {
  return {
    subject: `${days.every(isWell) ? 'Allt fungerar' : 'Något väntar på er'}: ${inAndOut(days)}`,
    lines: ['Senaste dygnet:', ...days.map(dayLine)],
  }
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

function contactLines({ uncontacted, references, minutesToContact }: Day) {
  const more = uncontacted - references.length

  return [
    ...(uncontacted > 0
      ? [
          `Inte markerade som kontaktade, senaste veckan: ${number(uncontacted)} (Ref ${references.join(', ')}${more > 0 ? ` och ${number(more)} till` : ''})`,
        ]
      : []),
    ...(minutesToContact === null
      ? []
      : [`Tid till kontakt, i median: ${duration(minutesToContact)}`]),
  ]
}

function duration(minutes: number) {
  const hours = Math.floor(minutes / 60)
  const rest = `${number(minutes % 60)} min`

  return hours === 0 ? rest : `${number(hours)} tim ${rest}`
}
