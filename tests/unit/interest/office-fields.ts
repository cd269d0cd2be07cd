import type { InterestFields } from '#lib/interest/fields.ts'

/** What an office may ask for, all of it optional unless a test says otherwise. */
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
