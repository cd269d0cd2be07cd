/**
 * Why there is no receipt, as far as a visitor needs to know. `lib/language` has the words for
 * each.
 */
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
  /** The connection failed or timed out: the interest may have been stored. */
  'noAnswer',
  'other',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

export function isFailureCode(value: unknown): value is FailureCode {
  return FAILURE_CODES.some((code) => code === value)
}
