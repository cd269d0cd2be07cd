import 'server-only'

import pino from 'pino'

import { count } from './counts.ts'

/** Every event has one of these names. */
export type LogEvent =
  | 'interestAccepted'
  | 'interestRepeated'
  | 'interestJoined'
  | 'interestTested'
  | 'deliveryEnded'
  | 'deliveryBroke'
  | 'interestWithdrawn'
  | 'visitorContacted'
  | 'dataErased'
  | 'eraseFailed'
  | 'officePaused'
  | 'officeResumed'
  | 'eraseWaits'
  | 'workerStarted'
  | 'workerStopped'
  | 'estatesUnavailable'
  | 'readLoginRefused'
  | 'pictureUnavailable'
  | 'storeFailed'
  | 'storeOlder'
  | 'journalFailed'
  | 'erasedAgain'
  | 'nobodyToTell'
  | 'officesRead'
  | 'officesRefused'
  | 'mailServerMissing'
  | 'mailServerFailed'
  | 'mailServerWorks'
  | 'messageSent'
  | 'messageFailed'
  | 'watchBroke'
  | 'operatorActed'
  | 'routeBroke'
  | 'nextComplained'
  | 'requestRefused'
  | 'headerStripped'
  | 'limitHit'
  | 'interestQuarantined'

const OPTIONS = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label: string) => ({ level: label }) },
}

let logger = pino(OPTIONS)

/** For a program whose standard output is its result. */
export function logToStandardError() {
  logger = pino(OPTIONS, pino.destination({ dest: 2, sync: true }))
}

export function setLogLevel(level: string) {
  logger.level = level
}

export function log(event: LogEvent, fields: LogFields = {}) {
  count(event, fields)
  logCounted(event, fields)
}

/** Logs only the line, for an event that has been counted already. */
export function logCounted(event: LogEvent, fields: LogFields) {
  logger.info({ event, ...allowedOf(fields) })
}

export function warn(event: LogEvent, fields: LogFields = {}) {
  count(event, fields)
  logger.warn({ event, ...allowedOf(fields) })
}

/** Of an error only its name and stack frames: its message may quote a visitor's text. */
export function logError(event: LogEvent, fields: LogFields, error: unknown) {
  const name = error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? framesOf(error) : []

  count(event, fields)
  logger.error({ event, ...allowedOf(fields), error: name, code: codeOf(error), frames })
}

/**
 * A number or word the system gives its errors, such as SQLite's 13 for a full disk: it adds detail
 * that no name has, and quotes nothing.
 */
function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (typeof cause !== 'object' || cause === null) return undefined
  if ('errcode' in cause && typeof cause.errcode === 'number') return String(cause.errcode)

  return 'code' in cause && typeof cause.code === 'string' ? cause.code.slice(0, 40) : undefined
}

/** The message precedes the frames, and a line of it may look like one. */
function framesOf({ message, stack = '' }: Error) {
  const from = stack.indexOf(message)

  return (from < 0 ? stack : stack.slice(from + message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
}

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

/**
 * The whole list of fields that a log line may hold. No person, no secret, no free text has a name
 * here.
 */
export const LOG_FIELDS = [...WORDS, ...NUMBERS]

export type LogFields = {
  [Name in (typeof WORDS)[number]]?: string
} & {
  [Name in (typeof NUMBERS)[number]]?: number
}

/**
 * Only fields on the list: a type does not keep a variable from carrying more (docs/security.md
 * T4).
 */
function allowedOf(fields: LogFields) {
  return Object.fromEntries(LOG_FIELDS.map((name) => [name, fields[name]]))
}
