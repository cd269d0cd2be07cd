import type { Complaint } from './judge/complaint.ts'

/** One promise broken on purpose, word for word: the judge has to see it. */
export type Sabotage = {
  name: string
  breaks: Complaint['invariant']
  file: string
  find: string
  put: string
  /** The plan that shows it. */
  often?: string
}

export const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'skip the commit',
    breaks: 'I1',
    file: 'lib/database/group-commit.ts',
    find: "engine.exec('commit')",
    // One in thirty: with no commit at all the app does not even start.
    put: "engine.exec(Math.random() < 0.03 ? 'rollback' : 'commit')",
  },
  {
    name: 'answer before the commit',
    breaks: 'I1',
    file: 'lib/database/group-commit.ts',
    find: "engine.exec('commit')\n    for (const answer of answers) answer()",
    put: "for (const answer of answers) answer()\n    engine.exec('commit')",
  },
  {
    name: 'refuse what was kept',
    breaks: 'I2',
    file: 'lib/outbox/accept.ts',
    find: "  if (stored.body_hash !== row.bodyHash) return { outcome: 'changed' }",
    put: "  if (stored.receipt_id < 'A') return { outcome: 'changed' }",
  },
  {
    name: 'let one sender take back what others sent',
    breaks: 'I1',
    file: 'lib/outbox/receipts/withdraw-where.ts',
    find: 'where joined_receipts.receipt_id = interests.receipt_id and withdrawn_at is null)',
    put: 'where joined_receipts.receipt_id = null)',
  },
  {
    name: 'drop the lease guard',
    breaks: 'I3',
    file: 'lib/outbox/queries/record-attempt.ts',
    find: 'receipt_id = $receiptId and lease_token = $lease $',
    put: 'receipt_id = $receiptId and $lease is not null $',
    often: 'frozen',
  },
  {
    name: 'retry the uncertain unmarked',
    breaks: 'I3',
    file: 'lib/outbox/privacy/scrub.ts',
    find: 'where attempts.receipt_id = $',
    put: 'where attempts.receipt_id = null and attempts.receipt_id <> $',
  },
  {
    name: 'go with another office’s login',
    breaks: 'I4',
    file: 'lib/vitec/interest/send-interest.ts',
    find: 'credentials: given.office.credentials',
    put: "credentials: 'sandbox-3:sandbox'",
  },
  {
    name: 'forget when to try again',
    breaks: 'I5',
    file: 'lib/outbox/decide.ts',
    find: 'nextAttemptAt: isHeld ? null : later(now, UNCERTAIN_WAIT_SECONDS)',
    put: 'nextAttemptAt: null',
  },
  {
    name: 'leave what was erased in the log',
    breaks: 'I6',
    file: 'lib/database/sqlite/sqlite.ts',
    find: 'forget: () => vacuum(connection)',
    put: 'forget: async () => void vacuum',
  },
  {
    name: 'begin a visitor’s mail again',
    breaks: 'I9',
    file: 'lib/alerts/send-message.ts',
    find: "if (kind === 'confirmation' && message.isBegun) return 'doubtful'",
    put: '',
    often: 'K10',
  },
  {
    name: 'send a booking as an interest',
    breaks: 'I10',
    file: 'lib/outbox/deliver.ts',
    find: 'entry.isBooking ? bookViewing : sendInterest',
    put: 'entry.isBooking && Math.random() > 2 ? bookViewing : sendInterest',
  },
  {
    name: 'try again at once',
    breaks: 'I7',
    file: 'lib/outbox/retry-schedule.ts',
    find: 'return wait * (1 - SPREAD + 2 * SPREAD * random)',
    put: 'return 0 * wait * random * SPREAD',
  },
]
