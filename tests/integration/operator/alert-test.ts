import { watchStore } from '#lib/alerts/watch-store.ts'
import { sendDue } from '#lib/alerts/worker.ts'
import { database } from '#lib/database/database.ts'

import { type Inbox, startInbox } from '../../support/inbox.ts'
import { type Hook, startHook } from '../../support/start-hook.ts'
import { change, test as storeTest } from '../delivery/store-test.ts'

export { accept, change, expect, rowOf } from '../delivery/store-test.ts'

export const OFFICE = 'intresse@ekbacken.example'
export const OPERATOR = 'drift@intresse.example'

/** Nothing of these may be in an alert. `accept` makes interests of them; the note is the test's own. */
export const CANARIES = ['Alva', 'alva@exempel.example', 'Hemlig']

/** Before the brokers’ breakfast: no day’s line comes. */
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

/** The real store, a real mail server and a webhook; each test begins with all three empty and well. */
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
      // A mail that another test let fail is that test's trouble.
      globalThis.intresseMailHealth = undefined
      await database().write(TABLES.map((table) => ({ sql: `delete from ${table}` })))
      await use(undefined)
    },
    { auto: true },
  ],
})

/** Looks, and tells all that is due. Whatever disk the test runs on, there is room. */
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

/** As Vitec's refusal leaves an interest. @returns its reference. */
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
