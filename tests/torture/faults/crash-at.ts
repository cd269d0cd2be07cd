// The process that is to crash loads this module before the app (`node --import`). The app itself
// does not know of it.

import { patchClock } from '../store/patch-clock.ts'
import { patchSqlite } from '../store/patch-sqlite.ts'
import { killAfterAnswer } from './kill-after-answer.ts'

const { CRASH_AT, CRASH_SKIP, CLOCK_SHIFT_MS, CLOCK_SHIFT_AFTER_MS, DATABASE_URL } = process.env
const skip = Number(CRASH_SKIP ?? 0)

if (CLOCK_SHIFT_MS) patchClock(Number(CLOCK_SHIFT_MS), Number(CLOCK_SHIFT_AFTER_MS ?? 0))
if (CRASH_AT === 'K3') killAfterAnswer()
if (CRASH_AT && DATABASE_URL?.startsWith('file:')) patchSqlite(CRASH_AT, skip)
if (CRASH_AT && DATABASE_URL?.startsWith('postgres')) {
  const { patchPostgres } = await import('../store/patch-postgres.ts')
  patchPostgres(CRASH_AT, skip)
}
