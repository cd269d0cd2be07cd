import type { InterestFields } from '#lib/interest/fields.ts'

import { HONEYPOT } from './read-form.ts'

/** The answer to what was asked about a field travels under the field's own name. */
const CONFIRMED = /^confirmed\./

/** The controls of every office's form, and those it has unless their field is off. */
const ALWAYS =
  'token office estateId locale person.firstName person.lastName person.cellPhone email.emailAddress gdprApproval'
const CONTROLS: Record<keyof InterestFields, string> = {
  address: 'address.streetAddress address.zipCode address.city address.countryCode',
  presentAccommodation:
    'presentAccommodation.estateType presentAccommodation.livingSpace presentAccommodation.numberOfRooms presentAccommodation.price presentAccommodation.other',
  workPhone: 'person.workPhone',
  telePhone: 'person.telePhone',
  secondEmail: 'email.emailAddress2',
  personalIdentityNumber: 'person.personalIdentityNumber',
  interestNote: 'interestNote',
  wishAdvertising: 'wishAdvertising',
}

/**
 * What stands in the controls that an office's form has, each name once, as it came first. Browser extensions
 * add inputs of their own to any form, mostly last: they must neither stop the form nor replace what it says.
 */
export function ownFields<Value>(
  form: Iterable<readonly [string, Value]>,
  fields: InterestFields,
): [string, Value][] {
  const opened = Object.entries(fields).map(([field, rule]) =>
    rule !== 'off' && isField(field) ? CONTROLS[field] : '',
  )
  const names = new Set([HONEYPOT, ...[ALWAYS, ...opened].join(' ').split(' ')])
  const own = new Map<string, Value>()
  for (const [name, value] of form) {
    if (names.has(name.replace(CONFIRMED, '')) && !own.has(name)) own.set(name, value)
  }

  return [...own]
}

function isField(name: string): name is keyof InterestFields {
  return name in CONTROLS
}
