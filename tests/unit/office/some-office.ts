import { type OfficeEntry, officeSchema } from '#lib/office/office-schema.ts'
import type { Office } from '#lib/office/offices.ts'

/** The smallest valid entry of an office in the offices file. */
export const SMALLEST_OFFICE = {
  name: 'Ekbackens Fastighetsbyrå',
  customerId: 'M30011',
  controller: {
    legalName: 'Ekbackens Fastighetsbyrå AB',
    organisationNumber: '559000-0011',
    email: 'hej@ekbacken.example',
    phone: '018-174 06 00',
    privacyPolicyUrl: 'https://www.ekbacken.example/integritet',
  },
  crmRetention: {
    sv: 'i tolv månader efter att uppdraget har avslutats',
    en: 'for twelve months after the assignment has ended',
  },
}

/** An office as the app knows it, with a test's changes. */
export function someOffice(changes: Partial<OfficeEntry> = {}): Office {
  return {
    ...officeSchema.parse(SMALLEST_OFFICE),
    key: 'ekbacken',
    credentials: 'sandbox:sandbox',
    readCredentials: 'sandbox:sandbox',
    ...changes,
  }
}
