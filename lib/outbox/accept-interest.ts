import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'

import { findStored, insert, join, remember } from './accept-statements.ts'
import { type NewRow, type Press, rowFor } from './new-row.ts'
import { type Receipt, receiptOf, receiptRow } from './receipt.ts'
import { wakeWorker } from './worker.ts'

export type Accepted =
  /** It is on the disk. `isRepeat`: it already was. */
  | { outcome: 'accepted'; receipt: Receipt; isRepeat: boolean }
  /** A token of one's own came back with other words after it had been stored. */
  | { outcome: 'changed' }

export type ToAccept = Press & {
  /** Statements that count the post, for the same commit. */
  count?: (receiptId: string) => Statement[]
}

/**
 * Stores an interest, its receipt and its key in one durable commit, and wakes the worker. An answer from here may be told as "mottagen".
 * The same words with another token join the interest that is stored: one delivery, and a receipt of its own for each sender, since equal
 * words are no proof of who sends.
 * @throws StoreUnavailable; then nothing has been kept.
 */
export async function acceptInterest(given: ToAccept, now = database().now()): Promise<Accepted> {
  const began = performance.now()
  const row = await rowFor(given, now)
  const writes = [
    ...(row.suspicion === null ? [join(row)] : []),
    insert(row),
    ...row.personHashes.map((hash) => remember(row, hash)),
    ...(given.count?.(row.receiptId) ?? []),
    findStored(row),
  ]
  // The same words twice at once would each find the other missing.
  const results = await database().write(writes, { oneAtATime: row.bodyHash })
  const [found = []] = results.toReversed()
  const stored = receiptRow.parse(found[0])

  if (stored.body_hash !== row.bodyHash) return { outcome: 'changed' }
  const isRepeat = stored.receipt_id !== row.receiptId
  const hasJoined = row.suspicion === null && results[0]?.length === 1
  // A program that has lost its way repeats itself without end.
  if (isRepeat) logSeldom('interestRepeated', { office: row.office })
  else if (hasJoined) logSeldom('interestJoined', { office: row.office })
  else goOn(row, Math.round(performance.now() - began))

  return { outcome: 'accepted', receipt: receiptOf(stored), isRepeat }
}

function goOn({ office, receiptId, suspicion }: NewRow, durationMs: number) {
  log('interestAccepted', { office, receiptId, durationMs })
  if (suspicion === null) wakeWorker()
  else log('interestQuarantined', { office, receiptId, reason: suspicion })
}
