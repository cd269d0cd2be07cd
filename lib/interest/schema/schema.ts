import * as z from 'zod/mini'

import type { ContactPath } from '#lib/interest/contact/contact-paths.ts'
import type { InterestFields } from '#lib/interest/fields.ts'
import { OFFICE_KEY, VITEC_ID } from '#lib/interest/ids.ts'
import { LENGTH_MAX } from '#lib/interest/limits.ts'
import type { Source } from '#lib/interest/source.ts'
import { hasIdentityNumber } from '#lib/interest/typed/has-identity-number.ts'
import { LOCALES } from '#lib/language/locales.ts'

import { addressSchemaFor } from './address-schema.ts'
import { emailSchemaFor } from './email-schema.ts'
import { orEmpty, ruled, ruledGroup, textSchema } from './field-rules.ts'
import { personSchemaFor } from './person-schema.ts'
import { presentAccommodationSchemaFor } from './present-accommodation-schema.ts'

/**
 * THE schema: what a visitor may send to one office, in the browser and on the server alike. It expects input that `tidyInput`
 * has been over. Messages are codes; the words live in `lib/language`.
 */
export function interestSchemaFor(fields: InterestFields) {
  const schema = kept.get(fields) ?? makeSchema(fields)
  kept.set(fields, schema)

  return schema
}

// Making one cost as much as all the rest of our own work on a post (profiled), and a browser would do it at every key.
const kept = new WeakMap<InterestFields, ReturnType<typeof makeSchema>>()

function makeSchema(fields: InterestFields) {
  const shape = z.strictObject({
    token: textSchema(2_000, 'fieldInvalid', 'fieldInvalid'),
    office: z.string('fieldInvalid').check(z.regex(OFFICE_KEY, 'fieldInvalid')),
    estateId: z.string('fieldInvalid').check(z.regex(VITEC_ID, 'fieldInvalid')),
    locale: z.enum(LOCALES, 'fieldInvalid'),
    person: z.pipe(orEmpty, personSchemaFor(fields)),
    address: ruledGroup(fields.address, addressSchemaFor(fields.address)),
    email: z.pipe(orEmpty, emailSchemaFor(fields.secondEmail)),
    presentAccommodation: ruledGroup(
      fields.presentAccommodation,
      presentAccommodationSchemaFor(fields.presentAccommodation),
    ),
    interestNote: ruled(
      fields.interestNote,
      textSchema(LENGTH_MAX.interestNote, 'interestNoteMissing', 'interestNoteTooLong'),
    ),
    gdprApproval: z.pipe(ticked, z.literal(true, 'gdprApprovalMissing')),
    wishAdvertising: ruled(fields.wishAdvertising, wish),
    confirmed: z.optional(confirmed),
  })

  return shape.check(
    z.refine(hasContact, {
      error: 'contactMissing',
      path: ['email', 'emailAddress'],
      // Also when other fields are wrong: the visitor is to see everything at once.
      when: () => true,
    }),
    ...(fields.personalIdentityNumber === 'off' ? TEXTS.map(withoutIdentityNumber) : []),
  )
}

/** What passed: one visitor's interest in one estate, with the token that brought it. */
export type CheckedBody = z.output<ReturnType<typeof interestSchemaFor>>

/** The interest itself, its numbers verified. This is what is sealed, kept and handed to Vitec. */
export type Interest = Omit<CheckedBody, 'token' | 'confirmed' | 'person'> & {
  person: CheckedBody['person'] & { isForeignPersonalIdentityNumber?: boolean }
  /** Where the form stood, when it was not on a page of ours. */
  source?: Source
}

/**
 * Where people write what they like. An office that has not asked for anybody's number is not to have it here. An e-mail address that
 * holds one is let through: whoever has such an address can be answered by no other.
 */
const TEXTS = [
  ['person', 'firstName'],
  ['person', 'lastName'],
  ['address', 'streetAddress'],
  ['address', 'zipCode'],
  ['address', 'city'],
  ['presentAccommodation', 'livingSpace'],
  ['presentAccommodation', 'numberOfRooms'],
  ['presentAccommodation', 'price'],
  ['presentAccommodation', 'other'],
  ['interestNote'],
]

function withoutIdentityNumber(path: string[]) {
  return z.refine(
    (body: unknown) => {
      const typed = path.reduce(inside, body)
      // What is neither is refused for that, and may have a `toString` of its own.
      const isText = typeof typed === 'string' || typeof typed === 'number'
      return !isText || !hasIdentityNumber(String(typed))
    },
    { error: 'personalIdentityNumberInText', path, when: () => true },
  )
}

function inside(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

const ticked = z.transform((value: unknown) => value === true || value === 'true' || value === 'on')

const answer = z.optional(z.string('fieldInvalid'))

/** The values a visitor keeps to though they were asked about. */
const confirmed = z.strictObject({
  'email.emailAddress': answer,
  'email.emailAddress2': answer,
  'person.cellPhone': answer,
  'person.telePhone': answer,
  'person.workPhone': answer,
} satisfies Record<ContactPath, z.ZodMiniType>)

// Not ticked is no answer of "no", and Vitec may write a sent `false` over an earlier yes: it is left out (lib/vitec/VITEC.md 8).
const wish = z.pipe(
  ticked,
  z.transform((isTicked: boolean) => isTicked || undefined),
)

// Asked also of what is no interest at all.
function hasContact(
  body: { person?: ContactWays; email?: { emailAddress?: unknown } } | null | undefined,
) {
  const { cellPhone, telePhone, workPhone } = body?.person ?? {}

  return Boolean(body?.email?.emailAddress || cellPhone || telePhone || workPhone)
}

type ContactWays = { cellPhone?: unknown; telePhone?: unknown; workPhone?: unknown }
