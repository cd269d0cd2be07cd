/** Every mistake a visitor can mend. The words for each are in `lib/language`; a missing one does not compile. */
export const ISSUE_CODES = [
  'firstNameMissing',
  'firstNameTooLong',
  'lastNameMissing',
  'lastNameTooLong',
  'contactMissing',
  'phoneMissing',
  'phoneInvalid',
  'phoneCountryMissing',
  'emailMissing',
  'emailInvalid',
  'emailTooLong',
  'personalIdentityNumberMissing',
  'personalIdentityNumberInvalid',
  'personalIdentityNumberInText',
  'streetAddressMissing',
  'streetAddressTooLong',
  'zipCodeMissing',
  'zipCodeInvalid',
  'cityMissing',
  'cityTooLong',
  'countryCodeInvalid',
  'estateTypeMissing',
  'estateTypeInvalid',
  'livingSpaceInvalid',
  'numberOfRoomsInvalid',
  'priceInvalid',
  'otherTooLong',
  'interestNoteMissing',
  'interestNoteTooLong',
  'gdprApprovalMissing',
  'estateClosed',
  'textGarbled',
  'fieldInvalid',
  'fieldUnknown',
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

/** One mistake: `path` is the field's dotted name as in the form and the body, such as `person.firstName`. */
export type Issue = { path: string; code: IssueCode }

const known: ReadonlySet<string> = new Set(ISSUE_CODES)

export function isIssueCode(value: unknown): value is IssueCode {
  return typeof value === 'string' && known.has(value)
}
