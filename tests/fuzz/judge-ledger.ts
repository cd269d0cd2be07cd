import { isPossiblePhoneNumber } from 'libphonenumber-js'

import { PHONES } from '#lib/interest/contact/contact-paths.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

import type { LedgerEntry } from '../support/ledger.ts'
import { officeFields } from '../unit/interest/office-fields.ts'

/**
 * Requests that reached Vitec although our own schema would refuse them, or that Vitec refused:
 * there must be none.
 */
export function judgeLedger(entries: LedgerEntry[]) {
  return entries.flatMap((entry) => {
    const isTaken = entry.status === 204
    const isWell = isTaken && isOurs(entry.body) && !hasOddCharacter(entry.rawBody)
    return isWell && hasPossiblePhones(entry.body) ? [] : [`${entry.status}: ${entry.rawBody}`]
  })
}

/** The app accepts replacement characters and noncharacters nowhere. */
function hasOddCharacter(text: string) {
  return /[\ufffd\ufffe\uffff\ufdd0-\ufdef]|\p{Cs}/u.test(text)
}

/** The library judges every number for its own country. */
function hasPossiblePhones(body: LedgerEntry['body']) {
  const phones = phonesOf(recordOf(recordOf(body).updatePerson))

  return Object.values(phones).every(
    (phone) => phone === undefined || isPossiblePhoneNumber(String(phone)),
  )
}

function phonesOf(person: Record<string, unknown>) {
  return Object.fromEntries(PHONES.map((name) => [name, person[name]]))
}

/** The body is converted back into the visitor's input. */
function isOurs(body: LedgerEntry['body']) {
  const { updatePerson, estateId, presentAccommodation, interestNote, ...rest } = body ?? {}
  const { firstName, lastName, address, email, wishAdvertising, coordinate, ...more } =
    recordOf(updatePerson)
  const phones = phonesOf(more)
  const set = Object.keys(more).filter((name) => !(name in phones))
  const note = String(interestNote ?? '')
    .replace(/(^|\n\n)Ref: [2-9A-Z]{4}-[2-9A-Z]{4}$/, '')
    .replace(OUR_LINES, '')
    .replace(VIEWING, '')
    .replace(/^Intresseanmälan från webbformuläret$/, '')
  const input = {
    token: 'x',
    office: 'ekbacken',
    locale: 'sv',
    gdprApproval: true,
    estateId,
    person: { firstName, lastName, ...phones },
    // The request to Vitec omits Sweden.
    address: (address || coordinate) && {
      countryCode: 'SE',
      ...recordOf(address),
      coordinate: placeOf(coordinate),
    },
    email,
    presentAccommodation: presentAccommodation && {
      ...recordOf(presentAccommodation),
      coordinate: placeOf(recordOf(presentAccommodation).coordinate),
    },
    interestNote: note,
    wishAdvertising,
    // The sender was asked about unlikely values, and kept them.
    confirmed: confirmedIn({ person: phones, email: recordOf(email) }),
  }
  const checked = interestSchemaFor(officeFields()).safeParse(tidyInput(input))
  const isKnown = [...Object.keys(rest), ...set].every((name) => SET_BY_US.includes(name))

  return isKnown && checked.success && verifyNumbers(checked.data).ok
}

function placeOf(coordinate: unknown) {
  const { longitud, latitud } = recordOf(coordinate)

  return coordinate && { longitude: longitud, latitude: latitud }
}

const VIEWING = /^Vill (komma på visning: .*|ha en egen visning)(\n\n|$)/

/** The beginnings of the note's lines that hold the values for which Vitec has no field. */
const BEGINNINGS = [
  'Har (en bostad som ska säljas|en bostad och behåller den|ingen bostad att sälja)',
  'Vill ha en värdering',
  '(Har du lånelöfte|Hur hittade du bostaden)\\? ',
  '(Jag vill ha en boendekostnadskalkyl|Företag|Språk|Har anmält sig tidigare): ',
  'Hela (förnamnet|efternamnet|gatuadressen|postorten): ',
  '(Boarea|Antal rum|Pris) enligt besökaren: ',
]
const OUR_LINES = new RegExp(`(^|\\n\\n)((${BEGINNINGS.join('|')}).*(\\n|$))+$`)

function confirmedIn(groups: Record<string, Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, fields]) =>
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [`${group}.${name}`, String(value)]),
    ),
  )
}

const SET_BY_US = [
  'notifyUser',
  'gdprApprovalDate',
  'obtainThrough',
  'customerId',
  'categoryIds',
  'leadScore',
  'customField',
  'task',
]

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
