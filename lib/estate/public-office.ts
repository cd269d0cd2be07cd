import type { InterestFields, Question } from '#lib/interest/schema/field-rules.ts'

import type { Locale } from '../language/locales.ts'

type Texts = Record<Locale, string>

/** A question of the office's own, with its words in each language. */
type PublicQuestion = Omit<Question, 'options'> & {
  label: Texts
  options: { value: string; label: Texts }[]
}

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
    address?: string
    vatNumber?: string
    dataProtectionOfficer?: { name: string; email: string }
  }
  /** Decides together with the office, as a chain does. */
  jointController?: {
    legalName: string
    organisationNumber: string
    contact: string
    /** Who of them does what (GDPR art. 26.2). */
    arrangement?: Texts
  }
  /** How long the office's CRM keeps an interest. */
  crmRetention: Texts
  storedIn?: Texts
  /** The company that runs the form for the office. */
  processor?: string
  /** A box to tick, or the text alone. */
  acknowledgement: 'box' | 'shown'
  advertising: { ways: ('email' | 'sms')[] }
  personalIdentityNumberReason?: Texts
  legacyApprovalReason?: Texts
  /** The page of an embedded form is kept, and told to the broker. */
  keepsSource: boolean
  /** Visitors get a mail that says their interest was received. */
  confirms: boolean
  /** Brokers are mailed about each interest, and can say that its visitor was contacted. */
  notifies: boolean
  /** The viewing that a visitor chooses is booked in Vitec. */
  books: boolean
  theme: { accent: string; radius: string; font: 'system' | 'serif' }
  fields: Omit<InterestFields, 'questions'> & { questions: PublicQuestion[] }
  /** An interest that Vitec refuses may be mailed to the office. */
  mayMail: boolean
  retention: { deliveredHours: number; undeliveredDays: number; proofMonths: number }
}
