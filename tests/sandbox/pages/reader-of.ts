import { type Bound, textAt } from '../binding/bound.ts'
import { findEstate } from '../estates/find-estate.ts'
import { findOffice } from '../estates/offices.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import { type Html, html } from './html.ts'

/** The head of a card: the person, the home, the ways to reach the person, the note. */
export function readerOf({ interest, about }: LedgerEntry) {
  const name = ['firstName', 'lastName']
    .map((part) => textAt(interest, `updatePerson.${part}`).trim())
    .filter((part) => part !== '')
    .join(' ')

  return {
    name: name || 'Utan namn',
    home: homeOf(about),
    ways: waysOf(interest),
    note: textAt(interest, 'interestNote').trim(),
  }
}

function homeOf({ estateId, customerId }: LedgerEntry['about']) {
  const estate = findEstate(customerId, estateId)
  const office = findOffice(customerId)?.name ?? customerId
  const unknown = estateId ? `Okänd bostad ${estateId}` : 'Ingen bostad'
  if (!estate) return [unknown, office].filter((part) => part !== '').join(' · ')

  return `${estate.address.street}, ${estate.address.postalTown} · ${office}`
}

const PHONES = [
  { field: 'cellPhone', label: 'mobil' },
  { field: 'telePhone', label: 'hem' },
  { field: 'workPhone', label: 'arbete' },
  { field: 'otherPhone', label: 'övrigt' },
] as const

function waysOf(interest: Bound): Html[] {
  const phones = PHONES.flatMap(({ field, label }) => {
    const number = textAt(interest, `updatePerson.${field}`).trim()
    const dialled = number.replace(/[^+\d]/g, '')

    return number === '' ? [] : [html`<li><a href="tel:${dialled}">${number}</a> ${label}</li>`]
  })
  const emails = ['emailAddress', 'emailAddress2'].flatMap((field) => {
    const address = textAt(interest, `updatePerson.email.${field}`).trim()
    const target = encodeURIComponent(address).replace('%40', '@')

    return address === '' ? [] : [html`<li><a href="mailto:${target}">${address}</a></li>`]
  })

  return [...phones, ...emails]
}
