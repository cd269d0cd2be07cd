import { type Bound, textAt } from '../binding/bound.ts'

const COUNTRY_CODE_LENGTH = 2
const DATES = ['updatePerson.approvalDate', 'updatePerson.gdprApprovalDate'] as const

/**
 * The points that Vitec's papers leave open: the sandbox accepts them, and remarks on them in the
 * ledger.
 */
export function remarksOn(interest: Bound) {
  const remarks: string[] = []

  if (textAt(interest, 'updatePerson.address.countryCode').length > COUNTRY_CODE_LENGTH) {
    remarks.push('countryCode är längre än 2 tecken, Vitecs gräns i Swagger 2020')
  }
  for (const path of DATES) {
    const date = textAt(interest, path)
    if (date !== '' && !/(Z|[+-]\d{2}:?\d{2})$/i.test(date)) {
      remarks.push(`${path} saknar tidszon och läses som svensk tid`)
    }
  }

  return remarks
}
