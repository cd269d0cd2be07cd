import type { InterestFields } from '../interest/fields.ts'

/** What a visitor may know of an office. Credentials, customer id and fallback address have no place here. */
export type PublicOffice = {
  key: string
  name: string
  /** Who answers for the visitor's data. */
  controller: {
    legalName: string
    organisationNumber: string
    email: string
    phone: string
    privacyPolicyUrl: string
  }
  theme: { accent: string; radius: string; font: 'system' | 'serif' }
  fields: InterestFields
  /** An interest that Vitec does not take may be mailed to the office. */
  mayMail: boolean
  retention: { deliveredHours: number; undeliveredDays: number; proofMonths: number }
}
