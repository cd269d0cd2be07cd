import type { InterestFields } from '#lib/interest/fields.ts'

/** The fields that an office may ask for, all of them optional unless a test says otherwise. */
export function officeFields(changes: Partial<InterestFields> = {}): InterestFields {
  return {
    address: 'optional',
    presentAccommodation: 'optional',
    workPhone: 'optional',
    telePhone: 'optional',
    secondEmail: 'optional',
    personalIdentityNumber: 'optional',
    interestNote: 'optional',
    wishAdvertising: 'optional',
    ...changes,
  }
}
