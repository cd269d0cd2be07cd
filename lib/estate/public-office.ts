import type { InterestFields } from '#lib/interest/schema/field-rules.ts'

/**
 * The data of an office that a visitor may see. Credentials, customer id and fallback address are
 * not among it.
 */
export type PublicOffice = {
  key: string
  name: string
  /** The controller of the visitor's data. */
  controller: {
    legalName: string
    organisationNumber: string
    email: string
    phone: string
    privacyPolicyUrl: string
  }
  theme: { accent: string; radius: string; font: 'system' | 'serif' }
  fields: InterestFields
  /** An interest that Vitec refuses may be mailed to the office. */
  mayMail: boolean
  retention: { deliveredHours: number; undeliveredDays: number; proofMonths: number }
}
