import 'server-only'

import { lastRestore } from '#lib/outbox/restore/last-restore.ts'

import { isReceiptId } from './find-receipt.ts'

/** A receipt that is asked for later than this was lost to its age. */
const TOLD_FOR_MS = 90 * 86_400_000

/**
 * Returns the time whose receipts were lost with the store, ISO 8601, when a receipt that nobody
 * knows may be one of them: its interest may have reached Vitec. Null where no store was put back.
 * @throws StoreUnavailable
 */
export async function lostWith(receiptId: string, now = new Date()) {
  const restore = isReceiptId(receiptId) ? await lastRestore() : null
  if (!restore || now.getTime() - Date.parse(restore.restoredAt) > TOLD_FOR_MS) return null

  return { from: restore.backupAt, until: restore.restoredAt }
}
