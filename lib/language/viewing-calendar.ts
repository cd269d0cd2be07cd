import type { EstateAddress, EstateAgent, EstateViewing } from '#lib/estate/estate.ts'
import { isWholeDay, viewingEndsAt } from '#lib/estate/viewing-times.ts'

import type { Locale } from './locales.ts'
import { phrasesFor } from './phrases-for.ts'

/** RFC 5545, 3.1: a line has at most 75 octets, its fold included. */
const LINE_OCTETS_MAX = 75

type Place = Pick<EstateAddress, 'street' | 'zipCode' | 'town'>

type CalendarEntry = {
  viewing: Pick<EstateViewing, 'id' | 'startsAt' | 'endsAt' | 'comment' | 'isDigital'>
  estate: { id: string; address: Place; agents: Pick<EstateAgent, 'name' | 'phone'>[] }
  /** The estate's name, as its page has it. */
  name: string
  /** The estate's page. */
  url: string
  locale: Locale
  now?: Date
}

/** One viewing as an iCalendar object (RFC 5545). */
export function viewingCalendar({
  viewing,
  estate,
  name,
  url,
  locale,
  now = new Date(),
}: CalendarEntry) {
  const { zipCode, town, street } = estate.address
  const [agent] = estate.agents
  const { calendarTitle, digitalViewing } = phrasesFor(locale).estate
  const words = [
    viewing.isDigital ? digitalViewing : null,
    viewing.comment,
    agent ? [agent.name, agent.phone?.display].filter(Boolean).join(', ') : null,
    url,
  ]
  const place = [street, [zipCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')

  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Intresse//Viewings//EN',
    'BEGIN:VEVENT',
    `UID:${viewing.id}.${estate.id}@${new URL(url).hostname}`,
    `DTSTAMP:${utc(now.toISOString())}`,
    ...timesOf(viewing),
    `SUMMARY:${escaped(calendarTitle(name))}`,
    ...(place && !viewing.isDigital ? [`LOCATION:${escaped(place)}`] : []),
    `DESCRIPTION:${escaped(words.filter(Boolean).join('\n'))}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

function timesOf(viewing: Pick<EstateViewing, 'startsAt' | 'endsAt'>) {
  if (!isWholeDay(viewing))
    return [`DTSTART:${utc(viewing.startsAt)}`, `DTEND:${utc(viewingEndsAt(viewing))}`]

  return [
    `DTSTART;VALUE=DATE:${day(viewing.startsAt)}`,
    `DTEND;VALUE=DATE:${day(viewingEndsAt(viewing))}`,
  ]
}

/** `20261206T130000Z` */
function utc(iso: string) {
  return new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '')
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

function day(iso: string) {
  return inStockholm.format(new Date(iso)).replaceAll('-', '')
}

function escaped(text: string) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** A long line goes on after a line break and a space, never within a character. */
function folded(line: string) {
  let octets = 0

  return [...line]
    .map((sign) => {
      const size = Buffer.byteLength(sign)
      if (octets + size < LINE_OCTETS_MAX) {
        octets += size
        return sign
      }
      octets = size + 1
      return `\r\n ${sign}`
    })
    .join('')
}
