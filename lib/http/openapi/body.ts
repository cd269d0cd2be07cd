import 'server-only'

import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'

import { jsonSchema } from './parts.ts'

/** Every field that an office may ask for; which of them one does is its own setting. */
const ALL: InterestFields = {
  address: 'optional',
  presentAccommodation: 'optional',
  workPhone: 'optional',
  telePhone: 'optional',
  otherPhone: 'optional',
  secondEmail: 'optional',
  personalIdentityNumber: 'optional',
  interestNote: 'optional',
  wishAdvertising: 'optional',
  company: 'optional',
  viewing: 'optional',
  homeToSell: 'optional',
  valuation: 'optional',
  questions: [],
}

/** The shapes where the schema tells nothing: the browser's form sends the same. */
const MORE = {
  valuation: { type: 'boolean' },
  wishAdvertising: { type: 'boolean' },
  answers: {
    type: 'object',
    description: 'Answers to the office’s own questions, by their keys.',
    additionalProperties: { type: ['string', 'boolean'] },
  },
}

/** The body as it is after its texts are tidied: a number may also be typed as a text. */
export function bodySchema() {
  const { properties, ...schema } = jsonSchema(interestSchemaFor(ALL))

  return { ...schema, properties: { ...properties, ...MORE } }
}
