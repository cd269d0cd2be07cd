/** Why no receipt came, as far as a visitor needs to know. Each has its words in `lib/language`. */
export const FAILURE_CODES = [
  'offline',
  'tokenInvalid',
  'originRefused',
  'officeUnknown',
  'estateUnknown',
  'estateClosed',
  'interestChanged',
  'rateLimited',
  'storeUnavailable',
  'bodyTooLarge',
  /** The line broke or nobody answered: it may have been stored. */
  'noAnswer',
  'other',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

export function isFailureCode(value: unknown): value is FailureCode {
  return FAILURE_CODES.some((code) => code === value)
}
