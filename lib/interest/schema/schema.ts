import * as z from 'zod/mini'

import { HOMES_TO_SELL } from '#lib/interest/choices.ts'
import type { ContactPath } from '#lib/interest/contact/contact-paths.ts'
import { OFFICE_KEY, VITEC_ID } from '#lib/interest/ids.ts'
import { LENGTH_MAX } from '#lib/interest/limits.ts'
import type { Source } from '#lib/interest/source.ts'
import { hasIdentityNumber } from '#lib/interest/typed/has-identity-number.ts'
import { LOCALES } from '#lib/language/locales.ts'

import { answerPaths, answersSchemaFor } from './answers-schema.ts'
import type { InterestFields } from './field-rules.ts'
import { orEmpty, ruled, ruledGroup, textSchema, tick, ticked } from './field-rules.ts'
import { addressSchemaFor, emailSchemaFor, personSchemaFor } from './person-schema.ts'
import { presentAccommodationSchemaFor } from './present-accommodation-schema.ts'

/**
 * THE schema: the interest a visitor may send to one office, in the browser and on the server
 * alike. It expects input from `tidyInput`. Messages are codes; the words are in `lib/language`.
 */
export function interestSchemaFor(fields: InterestFields) {
  const schema = kept.get(fields) ?? makeSchema(fields)
  kept.set(fields, schema)

  return schema
}

// Building one cost as much as all the rest of our own work on a post (profiled), and a browser
// would do it at every key.
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
    company: ruled(
      fields.company,
      textSchema(LENGTH_MAX.company, 'companyMissing', 'companyTooLong'),
    ),
    viewing: ruled(
      fields.viewing,
      z.string('fieldInvalid').check(z.regex(VITEC_ID, 'fieldInvalid')),
    ),
    homeToSell: ruled(fields.homeToSell, homeToSell),
    valuation: ruled(fields.valuation, tick),
    answers: ruledGroup(
      fields.questions.length === 0
        ? 'off'
        : fields.questions.some(({ required }) => required)
          ? 'required'
          : 'optional',
      answersSchemaFor(fields.questions),
    ),
    gdprApproval: z.pipe(ticked, z.literal(true, 'gdprApprovalMissing')),
    wishAdvertising: ruled(fields.wishAdvertising, tick),
    confirmed: z.optional(confirmed),
  })

  return shape.check(
    z.refine(hasContact, {
      error: 'contactMissing',
      path: ['email', 'emailAddress'],
      // This check also runs when other fields are wrong: the visitor must see everything at once.
      when: () => true,
    }),
    ...(fields.personalIdentityNumber === 'off'
      ? [...TEXTS, ...answerPaths(fields.questions)].map(withoutIdentityNumber)
      : []),
  )
}

/** The parsed result: one visitor's interest in one estate, with the token that brought it. */
export type CheckedBody = z.output<ReturnType<typeof interestSchemaFor>>

/**
 * The interest itself, its numbers verified. This object is encrypted, stored and sent to Vitec.
 */
export type Interest = Omit<CheckedBody, 'token' | 'confirmed' | 'person'> & {
  person: CheckedBody['person'] & { isForeignPersonalIdentityNumber?: boolean }
  /** The page of the form, when it was not a page of ours. */
  source?: Source
  /** Read from the estate when the interest came; absent where Vitec could not be read then. */
  estate?: {
    primaryAgentId?: string
    /** `slotId`: the time slot that is to be booked in Vitec. */
    viewing?: { startsAt: string; endsAt: string | null; isDigital?: boolean; slotId?: string }
    /** Only where the office sends mails about its interests. */
    home?: HomeInMails
  }
}

/** The facts of a home for the mails about an interest. The responsible broker is the first. */
export type HomeInMails = {
  name: string | null
  address: { street: string | null; zipCode: string | null; town: string | null }
  agents: {
    name: string
    email: string | null
    phone: { number: string; display: string } | null
  }[]
}

/**
 * The fields where people write freely. An office that has not asked for identity numbers must not
 * get one here. An e-mail address that holds one is allowed: its owner can be answered at no other
 * address.
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
  ['company'],
]

function withoutIdentityNumber(path: string[]) {
  return z.refine(
    (body: unknown) => {
      const typed = path.reduce(inside, body)
      // Any other value is refused for its type, and may have a `toString` of its own.
      const isText = typeof typed === 'string' || typeof typed === 'number'
      return !isText || !hasIdentityNumber(String(typed))
    },
    { error: 'personalIdentityNumberInText', path, when: () => true },
  )
}

function inside(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

const answer = z.optional(z.string('fieldInvalid'))

/** The values that a visitor confirmed after a question. */
const confirmed = z.strictObject({
  'email.emailAddress': answer,
  'email.emailAddress2': answer,
  'person.cellPhone': answer,
  'person.telePhone': answer,
  'person.workPhone': answer,
  'person.otherPhone': answer,
} satisfies Record<ContactPath, z.ZodMiniType>)

/** A program may say `true`: there is a home, and it is for sale. */
const homeToSell = z.pipe(
  z.transform((value: unknown) => (value === true || value === 'true' ? 'sell' : value)),
  z.enum(HOMES_TO_SELL, 'fieldInvalid'),
)

// The check also runs on a body that is not an interest at all.
function hasContact(
  body: { person?: ContactWays; email?: { emailAddress?: unknown } } | null | undefined,
) {
  const { cellPhone, telePhone, workPhone } = body?.person ?? {}

  return Boolean(body?.email?.emailAddress || cellPhone || telePhone || workPhone)
}

type ContactWays = { cellPhone?: unknown; telePhone?: unknown; workPhone?: unknown }
