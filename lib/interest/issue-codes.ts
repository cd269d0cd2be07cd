/**
 * Every mistake a visitor can correct. The words for each are in `lib/language`; a missing one does
 * not compile.
 */
export const ISSUE_CODES = [
  'firstNameMissing',
  'firstNameTooLong',
  'lastNameMissing',
  'lastNameTooLong',
  'contactMissing',
  'phoneMissing',
  'phoneInvalid',
  'phoneTooShort',
  'phoneTooLong',
  'phoneCountryUnknown',
  'phoneCountryMissing',
  'phoneShortAsked',
  'phoneLongAsked',
  'phoneOdd',
  'phoneCountryAsked',
  'emailMissing',
  'emailInvalid',
  'emailTooLong',
  'emailNearMiss',
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
  'companyMissing',
  'companyTooLong',
  'viewingGone',
  'viewingFull',
  'viewingClosed',
  'answerMissing',
  'answerTooLong',
  'gdprApprovalMissing',
  'estateClosed',
  'textGarbled',
  'fieldInvalid',
  'fieldUnknown',
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

/**
 * One mistake: `path` is the field's dotted name as in the form and the body, such as
 * `person.firstName`. `suggestion` is the value that was probably meant, used in the words for
 * `code`.
 */
export type Issue = { path: string; code: IssueCode; suggestion?: string }

/** Questions, not mistakes. The same value sent again with `confirmed` is the answer. */
const QUESTIONS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'phoneShortAsked',
  'phoneLongAsked',
  'phoneOdd',
  'phoneCountryAsked',
  'emailNearMiss',
])

const known: ReadonlySet<string> = new Set(ISSUE_CODES)

export function isIssueCode(value: unknown): value is IssueCode {
  return typeof value === 'string' && known.has(value)
}

export function isQuestion({ code }: Pick<Issue, 'code'>) {
  return QUESTIONS.has(code)
}
