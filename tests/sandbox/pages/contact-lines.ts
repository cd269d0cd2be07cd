import { instantOf } from '../advertising/swedish-time.ts'
import { type BoundValue, boundAt, textAt } from '../binding/bound.ts'
import { labelOf } from '../binding/enumerations.ts'
import type { ContactMatch } from '../store/contacts.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import { fieldLabelFor } from './field-labels.ts'
import { swedishMoment } from './swedish-moment.ts'

export type Line = { label: string; values: string[] }

/** The rows below a card's head; a row without values is left out. */
export function contactLines(entry: LedgerEntry): Line[] {
  return [
    { label: 'Skäl', values: Object.values(entry.errors).flat().filter(isFirst) },
    { label: 'Adress', values: present([addressOf(entry)]) },
    { label: 'Nuvarande boende', values: present([presentHomeOf(entry)]) },
    { label: 'Informerad', values: present([informedOf(entry)]) },
    { label: 'Reklamutskick', values: yesOrNo(entry, 'updatePerson.wishAdvertising') },
    { label: 'Meddela handläggaren', values: yesOrNo(entry, 'notifyUser') },
    { label: 'Kategorier', values: listAt(entry, 'updatePerson.categoryIds') },
    { label: 'Stjärnor', values: present([scoreOf(entry)]) },
    { label: 'Eget fält', values: present([customFieldOf(entry)]) },
    { label: 'Uppgift', values: present([taskOf(entry)]) },
    { label: 'Kontaktkort', values: cardOf(entry) },
    { label: 'Att notera', values: entry.remarks },
  ]
}

function isFirst(message: string, index: number, messages: string[]) {
  return messages.indexOf(message) === index
}

function present(texts: string[]) {
  return texts.filter((text) => text !== '')
}

function addressOf({ interest }: LedgerEntry) {
  const [street, zipCode, city, country] = ['streetAddress', 'zipCode', 'city', 'countryCode'].map(
    (name) => textAt(interest, `updatePerson.address.${name}`).trim(),
  )
  const town = [zipCode, city].filter(Boolean).join(' ')

  return [street, town, country].filter(Boolean).join(', ')
}

function presentHomeOf({ interest }: LedgerEntry) {
  const at = (name: string) => boundAt(interest, `presentAccommodation.${name}`)
  const type = textAt(interest, 'presentAccommodation.estateType')
  const other = textAt(interest, 'presentAccommodation.other')

  return [
    type === '' ? '' : labelOf('estateType', type),
    amount(at('numberOfRooms'), 'rum'),
    amount(at('livingSpace'), 'm²'),
    amount(at('price'), 'kr'),
    other,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function listAt({ interest }: LedgerEntry, path: string) {
  const value = boundAt(interest, path)

  return Array.isArray(value) ? value.map(String) : []
}

function scoreOf({ interest }: LedgerEntry) {
  const score = boundAt(interest, 'updatePerson.leadScore')

  return typeof score === 'number' ? String(score) : ''
}

function customFieldOf({ interest }: LedgerEntry) {
  const [name, value] = ['name', 'value'].map((part) =>
    textAt(interest, `updatePerson.customField.${part}`),
  )

  return name ? `${name}: ${value}` : ''
}

function taskOf({ interest }: LedgerEntry) {
  const parts = ['predefinedTaskId', 'note', 'assignedTo']

  return parts
    .map((part) => textAt(interest, `updatePerson.task.${part}`))
    .filter(Boolean)
    .join(', ')
}

function amount(value: BoundValue | undefined, unit: string) {
  return typeof value === 'number' ? `${value.toLocaleString('sv-SE')} ${unit}` : ''
}

function informedOf({ interest }: LedgerEntry) {
  const instant = instantOf(textAt(interest, 'updatePerson.gdprApprovalDate'))
  const through = textAt(interest, 'updatePerson.obtainThrough')

  return [
    instant === null ? '' : swedishMoment(instant),
    through === '' ? '' : `via ${labelOf('obtainMethod', through)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function yesOrNo({ interest }: LedgerEntry, path: string) {
  const answer = boundAt(interest, path)
  if (typeof answer !== 'boolean') return []

  return [answer ? 'Ja' : 'Nej']
}

const MATCH_WORDS: Record<ContactMatch, string> = {
  contactId: 'kontakt-id',
  socialSecurityNumber: 'personnummer',
  name: 'namn och telefon eller e-post',
  none: '',
}

function cardOf({ contact }: LedgerEntry) {
  if (!contact) return []
  if (contact.match === 'none') return [`${contact.id}, ny`]

  return [
    `${contact.id}, fanns redan: samma ${MATCH_WORDS[contact.match]}`,
    ...contact.overwrote.map(
      ({ field, before, after }) =>
        `Skrev över ${fieldLabelFor(field)}: ${shown(before)} → ${shown(after)}`,
    ),
  ]
}

function shown(value: BoundValue) {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  const instant = typeof value === 'string' ? instantOf(value) : null
  if (instant !== null) return swedishMoment(instant)

  return value === null || value === '' ? 'tomt' : String(value)
}
