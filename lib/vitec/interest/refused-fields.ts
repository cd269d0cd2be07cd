import 'server-only'

import * as z from 'zod'

import type { RefusedField } from '#lib/interest/delivery.ts'

// A text, or an object whose texts hold the complaints.
const message = z.union([
  z.string(),
  z.record(z.string(), z.unknown()).transform((value) =>
    Object.values(value)
      .filter((each) => typeof each === 'string')
      .join(' '),
  ),
])
const messages = z
  .array(z.unknown())
  .catch([])
  .transform((values) => values.flatMap((value) => message.safeParse(value).data ?? []))
const byPath = z.record(z.string(), messages).catch({})

const shapes = z
  .record(z.string(), z.unknown())
  .transform((body) =>
    Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value])),
  )
  .pipe(
    z.object({
      message: z.string().optional().catch(undefined),
      modelstate: byPath.optional(),
      errors: byPath.optional(),
      validationerrors: messages.optional(),
    }),
  )

/**
 * Reads Vitec's 400, whose shape is undocumented (VITEC.md 4.4): `{message}`, `{modelState}`,
 * `{validationErrors}`, `{errors}`, a bare string, an array of strings, or no JSON at all. A
 * visitor never sees any of it.
 */
export function refusedFields(body: Uint8Array): RefusedField[] {
  const json = parsed(new TextDecoder().decode(body))
  if (typeof json === 'string') return [fieldFor(json)]
  if (Array.isArray(json)) return messages.parse(json).map((text) => fieldFor(text))

  const shape = shapes.safeParse(json)
  if (!shape.success) return []
  const { message: whole, modelstate = {}, errors = {}, validationerrors = [] } = shape.data
  const named = Object.entries({ ...modelstate, ...errors }).flatMap(([path, texts]) =>
    texts.map((text) => fieldFor(text, path)),
  )
  const listed = [...named, ...validationerrors.map((text) => fieldFor(text))]

  return listed.length === 0 && whole ? [fieldFor(whole)] : listed
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // If a text is not JSON, only one that names a field is a complaint: the rest may be any
    // server's error page.
    return beginningOf(text) ? text.trim() : null
  }
}

const byLastSegment = new Map(
  Object.entries({
    firstname: 'person.firstName',
    lastname: 'person.lastName',
    socialsecuritynumber: 'person.personalIdentityNumber',
    telephone: 'person.telePhone',
    workphone: 'person.workPhone',
    cellphone: 'person.cellPhone',
    otherphone: 'person.otherPhone',
    emailaddress: 'email.emailAddress',
    emailaddress2: 'email.emailAddress2',
    streetaddress: 'address.streetAddress',
    zipcode: 'address.zipCode',
    city: 'address.city',
    countrycode: 'address.countryCode',
    estatetype: 'presentAccommodation.estateType',
    livingspace: 'presentAccommodation.livingSpace',
    numberofrooms: 'presentAccommodation.numberOfRooms',
    price: 'presentAccommodation.price',
  }),
)

// Vitec's own words [D] (VITEC.md 1.1, 4.4), for responses that name no field.
const byBeginning = [
  ['Förnamn', 'person.firstName'],
  ['Efternamn', 'person.lastName'],
  ['Epostadress', 'email.emailAddress'],
  ['Telefonnummer', 'person.telePhone'],
  ['Arbetsnummer', 'person.workPhone'],
  ['Mobilnummer', 'person.cellPhone'],
  ['Övrigt telefonnummer', 'person.otherPhone'],
  ['Gatua', 'address.streetAddress'],
  ['Postnummer', 'address.zipCode'],
  ['Postort', 'address.city'],
] as const

function fieldFor(words: string, path = ''): RefusedField {
  const last = path.split('.').at(-1)?.toLowerCase() ?? ''

  return { path: byLastSegment.get(last) ?? beginningOf(words)?.[1] ?? null, message: words }
}

function beginningOf(words: string) {
  return byBeginning.find(([beginning]) => words.trimStart().startsWith(beginning))
}
