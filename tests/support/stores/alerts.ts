import { watchStore } from '#lib/alerts/watch-store.ts'
import { sendDue } from '#lib/alerts/worker.ts'
import { database } from '#lib/database/database.ts'

import type { Inbox } from '../inbox.ts'
import type { Hook } from '../start-hook.ts'
import { change } from './entries.ts'

export const OFFICE = 'intresse@ekbacken.example'
export const OPERATOR = 'drift@intresse.example'

/**
 * Words that must not be in an alert. `accept` makes interests of them; the note is the test's own.
 */
export const CANARIES = ['Alva', 'alva@exempel.example', 'Hemlig']

/** A time before the brokers’ breakfast: the daily message is not due. */
export const NIGHT = new Date('2026-11-24T03:00:00.000Z')

const TABLES = [
  'messages',
  'alerts',
  'pauses',
  'circuits',
  'attempts',
  'person_hashes',
  'joined_receipts',
  'mails',
  'contacts',
  'interests',
]

/** Store, mail server and webhook as they are when nothing has happened. */
export async function emptyStore(inbox: Inbox, hook: Hook) {
  Object.assign(inbox, {
    mails: [],
    isFull: false,
    isUnknown: false,
    isCut: false,
    isLocked: false,
  })
  Object.assign(hook, { posts: [], status: 200 })
  // Another test's failed mail must not affect this one.
  globalThis.intresseMailHealth = undefined
  await database().write(TABLES.map((table) => ({ sql: `delete from ${table}` })))
}

/**
 * Watches, and sends all due alerts. The disk always counts as having space, whatever disk the test
 * runs on.
 */
export async function watchAndTell(now: Date) {
  await watch(now)
  while ((await sendDue(now)) > 0);
}

export async function watch(now: Date) {
  await watchStore(now, { checkSpace: async () => [] })
}

export function minutesAfter(now: Date, minutes: number) {
  return new Date(now.getTime() + minutes * 60_000)
}

/** Holds an interest as Vitec's refusal does. @returns its reference */
export async function hold(receiptId: string, reason = 'interestRefused') {
  await change(
    receiptId,
    `state = 'held', last_reason = $reason, next_attempt_at = null, lease_token = null`,
    { reason },
  )
  const [row] = await database().read({
    sql: 'select reference from interests where receipt_id = $receiptId',
    values: { receiptId },
  })

  return String(row?.reference)
}

export function messages() {
  return database().read({ sql: 'select * from messages order by created_at' })
}

/** The rows of mails about interests. */
export function mailRows() {
  return database().read({ sql: 'select * from mails order by created_at' })
}
