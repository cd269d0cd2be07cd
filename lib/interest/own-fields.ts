import type { InterestFields } from './fields.ts'
import { TRAP } from './trap.ts'

/** The controls of every office's form. */
const ALWAYS = [
  'token',
  'office',
  'estateId',
  'locale',
  'person.firstName',
  'person.lastName',
  'person.cellPhone',
  'email.emailAddress',
  'gdprApproval',
  TRAP,
]

/** The answer to what was asked about a field travels under the field's own name. */
const CONFIRMED = /^confirmed\./

/** The controls that an office's form has unless the field is off. */
const CONTROLS: Record<keyof InterestFields, string[]> = {
  address: ['streetAddress', 'zipCode', 'city', 'countryCode'].map((name) => `address.${name}`),
  presentAccommodation: ['estateType', 'livingSpace', 'numberOfRooms', 'price', 'other'].map(
    (name) => `presentAccommodation.${name}`,
  ),
  workPhone: ['person.workPhone'],
  telePhone: ['person.telePhone'],
  secondEmail: ['email.emailAddress2'],
  personalIdentityNumber: ['person.personalIdentityNumber'],
  interestNote: ['interestNote'],
  wishAdvertising: ['wishAdvertising'],
}

/**
 * What stands in the controls that an office's form has, each name once, as it came first. Browser extensions
 * add inputs of their own to any form, mostly last: they must neither stop the form nor replace what it says.
 */
export function ownFields<Value>(
  form: Iterable<readonly [string, Value]>,
  fields: InterestFields,
): [string, Value][] {
  const names = new Set([
    ...ALWAYS,
    ...Object.keys(CONTROLS).flatMap((field) => opened(field, fields)),
  ])
  const own = new Map<string, Value>()
  for (const [name, value] of form) {
    if (names.has(name.replace(CONFIRMED, '')) && !own.has(name)) own.set(name, value)
  }

  return [...own]
}

function opened(field: string, fields: InterestFields) {
  return isField(field) && fields[field] !== 'off' ? CONTROLS[field] : []
}

function isField(name: string): name is keyof InterestFields {
  return name in CONTROLS
}
