import type { InterestFields } from '#lib/interest/schema/field-rules.ts'

import { SOME_QUESTIONS } from '../office/some-questions.ts'

const OPTIONAL: InterestFields = {
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
  questions: SOME_QUESTIONS,
}

/**
 * The fields that an office may ask for, all of them optional unless a test says otherwise. Those
 * of one office are one object, as in the app: its schema is made once.
 */
export function officeFields(changes?: Partial<InterestFields>): InterestFields {
  return changes ? { ...OPTIONAL, ...changes } : OPTIONAL
}

/** The settings of an office that asks for all of them, as in the offices file. */
export function askingEverything() {
  const { viewing: _, homeToSell: _too, valuation: _three, questions, ...fields } = officeFields()

  return { fields, viewings: 'wish', homeToSell: { ask: true, valuation: true }, questions }
}
