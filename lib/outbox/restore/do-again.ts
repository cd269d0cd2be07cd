import 'server-only'

import { database } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { eraseUnnoted } from '#lib/outbox/privacy/erase-interest.ts'
import { vacuumIfDue } from '#lib/outbox/privacy/scrub.ts'
import { withdrawAgain } from '#lib/outbox/receipts/withdraw-interest.ts'

import { type ErasureLine, noteErasure, readErasures } from './journal.ts'
import { lastRestore } from './last-restore.ts'

/** What a commit just before the backup did may be done again: it changes nothing. */
const MARGIN_MS = 3_600_000

type Erasure = { receiptId: string; did: 'erase' | 'withdraw'; isLeftToOthers: boolean }

/**
 * After a restore, erases and withdraws again what was erased and withdrawn since the backup, once,
 * by the journal of this machine. Each machine does it at its start.
 * @returns how many interests it changed.
 */
export async function eraseAgain() {
  const restore = await lastRestore()
  if (!restore) return 0
  const lines = await readErasures()
  if (lines.some((line) => line.did === 'doneAgain' && line.restoredAt === restore.restoredAt))
    return 0

  const since = new Date(Date.parse(restore.backupAt) - MARGIN_MS).toISOString()
  const erasures = erasuresIn(lines.filter(({ at }) => at >= since && at <= restore.restoredAt))
  let count = 0
  for (const erasure of erasures) if (await doAgain(erasure)) count += 1
  if (count > 0) await vacuumIfDue()
  await noteErasure({ did: 'doneAgain', restoredAt: restore.restoredAt })
  log('erasedAgain', { count })

  return count
}

async function doAgain({ receiptId, did, isLeftToOthers }: Erasure, now = database().now()) {
  if (did === 'erase') return eraseUnnoted(receiptId, now)

  return withdrawAgain(receiptId, isLeftToOthers, now)
}

/** Every intent counts, but for what it did not change. */
function erasuresIn(lines: ErasureLine[]): Erasure[] {
  const others = new Set(
    lines.flatMap((line) => (line.did === 'leftToOthers' ? [line.intent] : [])),
  )
  const kept = new Set(
    lines.flatMap((line) =>
      line.did === 'kept' ? line.receiptIds.map((id) => `${line.intent} ${id}`) : [],
    ),
  )

  return lines.flatMap((line) =>
    line.did === 'erase' || line.did === 'withdraw'
      ? line.receiptIds
          .filter((id) => !kept.has(`${line.intent} ${id}`))
          .map((receiptId) => ({
            receiptId,
            did: line.did,
            isLeftToOthers: others.has(line.intent),
          }))
      : [],
  )
}
