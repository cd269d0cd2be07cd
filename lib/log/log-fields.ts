const WORDS = [
  'office',
  'estateId',
  'receiptId',
  'outcome',
  'reason',
  'code',
  'kind',
  'verb',
  'channel',
] as const
const NUMBERS = ['attempt', 'status', 'durationMs', 'count'] as const

/** The whole list of what a log line may hold. No person, no secret, no free text has a name here. */
export const LOG_FIELDS = [...WORDS, ...NUMBERS]

export type LogFields = {
  [Name in (typeof WORDS)[number]]?: string
} & {
  [Name in (typeof NUMBERS)[number]]?: number
}

/** Only what is on the list: a type does not keep a variable from carrying more (FAULTS.md 0.6). */
export function allowedOf(fields: LogFields) {
  return Object.fromEntries(LOG_FIELDS.map((name) => [name, fields[name]]))
}
