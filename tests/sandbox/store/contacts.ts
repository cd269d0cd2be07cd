import { type Bound, type BoundValue, isBound } from '../binding/bound.ts'

type Fields = Record<string, BoundValue>
export type Contact = { id: string; fields: Fields }

export type ContactMatch = 'contactId' | 'socialSecurityNumber' | 'name' | 'none'

export type ContactChange = {
  id: string
  match: ContactMatch
  overwrote: { field: string; before: BoundValue; after: BoundValue }[]
}

/** If any one of these matches beside both names, the person is the same, VITEC.md 2.2 [D]. */
const NAME_COMPANIONS = ['telePhone', 'cellPhone', 'email.emailAddress'] as const

/** These are not fields of the contact: its office, the way it was found, and a task beside it. */
const NOT_STORED = ['contactId', 'customerId', 'task'] as const

/** Vitec searches the whole database of the login, not one office of it (VITEC.md 2.2 [D]). */
export function openContacts() {
  let contacts: Contact[] = []
  let lastNumber = 40_000_000

  return {
    keep(person: Bound): ContactChange {
      const sent = fieldsOf(person)
      const { match, contact } = findContact(contacts, sent)
      if (contact) return { id: contact.id, match, overwrote: overwrite(contact, sent) }

      const added = { id: `ADR${++lastNumber}`, fields: storedFields(sent) }
      contacts.push(added)

      return { id: added.id, match: 'none', overwrote: [] }
    },
    empty() {
      contacts = []
    },
  }
}

function fieldsOf(branch: Bound, prefix = ''): Fields {
  const fields: Fields = {}
  for (const [name, value] of Object.entries(branch)) {
    if (isBound(value)) Object.assign(fields, fieldsOf(value, `${prefix}${name}.`))
    else fields[prefix + name] = value
  }

  return fields
}

/**
 * The first key that was sent decides: a contact id or personal number without a match makes a new
 * contact and the next key is not tried, as VITEC.md 2.2 words it [I].
 */
function findContact(contacts: Contact[], sent: Fields) {
  const { contactId, socialSecurityNumber, firstName, lastName } = sent
  if (!isBlank(contactId)) {
    const contact = contacts.find(({ id }) => isSame(id, contactId))
    return { match: 'contactId', contact } as const
  }
  if (!isBlank(socialSecurityNumber)) {
    const contact = contacts.find(({ fields }) =>
      isSame(fields.socialSecurityNumber, socialSecurityNumber),
    )
    return { match: 'socialSecurityNumber', contact } as const
  }

  const contact = contacts.find(
    ({ fields }) =>
      isSame(fields.firstName, firstName) &&
      isSame(fields.lastName, lastName) &&
      NAME_COMPANIONS.some((companion) => isSame(fields[companion], sent[companion])),
  )
  return { match: 'name', contact } as const
}

function overwrite(contact: Contact, sent: Fields) {
  const changed = Object.entries(storedFields(sent))
    .map(([field, after]) => ({ field, before: contact.fields[field] ?? null, after }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  for (const { field, after } of changed) contact.fields[field] = after

  return changed
}

/** An empty name never replaces a stored one, VITEC.md 1.1 [D]; all other values do. */
function storedFields(sent: Fields): Fields {
  const kept = Object.entries(sent).filter(([field, value]) => {
    if (NOT_STORED.some((name) => field === name || field.startsWith(`${name}.`))) return false

    return !(isBlank(value) && (field === 'firstName' || field === 'lastName'))
  })

  return Object.fromEntries(kept)
}

/** Texts are equal as in a database with a case-insensitive Swedish collation [I]. */
function isSame(one: BoundValue | undefined, other: BoundValue | undefined) {
  return (
    typeof one === 'string' &&
    typeof other === 'string' &&
    one.trim() !== '' &&
    one.trim().toLowerCase() === other.trim().toLowerCase()
  )
}

function isBlank(value: BoundValue | undefined) {
  return typeof value !== 'string' || value.trim() === ''
}
