import { watchStore } from '#lib/alerts/watch-store.ts'
import { sendDue } from '#lib/alerts/worker.ts'
import { database } from '#lib/database/database.ts'

import { type Inbox, startInbox } from '../../support/inbox.ts'
import { type Hook, startHook } from '../../support/start-hook.ts'
import { change, test as storeTest } from '../delivery/store-test.ts'

export { accept, change, expect, rowOf } from '../delivery/store-test.ts'

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
  'interests',
]

type WatchAndTellOptions = { emptied: undefined; inbox: Inbox; hook: Hook }

/**
 * The real store, a real mail server and a webhook; all three are empty and well when a test
 * begins.
 */
export const test = storeTest.extend<
  WatchAndTellOptions,
  { servers: { inbox: Inbox; hook: Hook } }
>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const [inbox, hook] = [await startInbox(), await startHook()]
      await use({ inbox, hook })
      await inbox.stop()
      await hook.stop()
    },
    { scope: 'worker' },
  ],
  moreSettings: [
    async ({ servers: { inbox, hook } }, use) =>
      use({
        SMTP_URL: inbox.url,
        ALERT_EMAIL_FROM: 'intresse@intresse.example',
        ALERT_EMAIL_TO: OPERATOR,
        ALERT_WEBHOOK_URL: hook.url,
      }),
    { scope: 'worker' },
  ],
  inbox: async ({ servers }, use) =>
    use(Object.assign(servers.inbox, { mails: [], isFull: false, isLocked: false })),
  hook: async ({ servers }, use) => use(Object.assign(servers.hook, { posts: [], status: 200 })),
  emptied: [
    async ({ servers }, use) => {
      Object.assign(servers.inbox, { mails: [], isFull: false, isLocked: false })
      Object.assign(servers.hook, { posts: [], status: 200 })
      // Another test's failed mail must not affect this one.
      globalThis.intresseMailHealth = undefined
      await database().write(TABLES.map((table) => ({ sql: `delete from ${table}` })))
      await use(undefined)
    },
    { auto: true },
  ],
})

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
