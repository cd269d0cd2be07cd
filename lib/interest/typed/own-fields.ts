import type { InterestFields } from '#lib/interest/schema/field-rules.ts'

import { HONEYPOT } from './read-form.ts'

/** The answer to a question about a field is sent under the field's own name. */
const CONFIRMED = /^confirmed\./

/** The controls of every office's form, and those it has unless their field is off. */
const ALWAYS =
  'token office estateId locale person.firstName person.lastName person.cellPhone email.emailAddress gdprApproval'
export const CONTROLS: Record<Exclude<keyof InterestFields, 'questions'>, string> = {
  address: 'address.streetAddress address.zipCode address.city address.countryCode',
  presentAccommodation:
    'presentAccommodation.estateType presentAccommodation.livingSpace presentAccommodation.numberOfRooms presentAccommodation.price presentAccommodation.other',
  workPhone: 'person.workPhone',
  telePhone: 'person.telePhone',
  otherPhone: 'person.otherPhone',
  secondEmail: 'email.emailAddress2',
  personalIdentityNumber: 'person.personalIdentityNumber',
  interestNote: 'interestNote',
  wishAdvertising: 'wishAdvertising',
  company: 'company',
  viewing: 'viewing',
  homeToSell: 'homeToSell',
  valuation: 'valuation',
}

/**
 * The values of the controls in an office's form, each name once, its first value. Browser
 * extensions add inputs of their own to any form, mostly last: they must neither block the form nor
 * replace its values.
 */
export function ownFields<Value>(
  form: Iterable<readonly [string, Value]>,
  fields: InterestFields,
): [string, Value][] {
  const names = controlsOf(fields)
  const own = new Map<string, Value>()
  for (const [name, value] of form) {
    const isOurs = name === HONEYPOT || names.has(name.replace(CONFIRMED, ''))
    if (isOurs && !own.has(name)) own.set(name, value)
  }

  return [...own]
}

/** The names of the controls in an office's form. */
export function controlsOf(fields: InterestFields): Set<string> {
  const opened = Object.entries(fields).map(([field, rule]) =>
    rule !== 'off' && isField(field) ? CONTROLS[field] : '',
  )
  const asked = fields.questions.map(({ key }) => `answers.${key}`)

  return new Set([ALWAYS, ...opened, ...asked].join(' ').split(' '))
}

function isField(name: string): name is keyof typeof CONTROLS {
  return name in CONTROLS
}
