import 'server-only'

import * as z from 'zod'

import { database, read, type Statement, writeOne } from '#lib/database/database.ts'
import { warn } from '#lib/log/log.ts'

import { readSent, type SentLine, shortenSent } from './journal.ts'
import { lastRestore } from './last-restore.ts'

/** The newest lines decide: an older store lacks them first. */
const LOOKED_AT = 20
const LINES_KEPT = 200
const LINES_MAX = 2_000

/** SQL: the store is older than what has been sent, and nobody has said what to do. */
export const IS_OLDER = 'exists (select 1 from store where older_since is not null)'

/** Lets the deliveries go on, for the commit that records the restore. */
export const LET_GO_ON: Statement = { sql: 'update store set older_since = null where id = 1' }

/**
 * Stops all deliveries when the store lacks what this machine has sent: a backup was put back, and
 * what it holds would be sent again. Only `outbox restored` lets them go on.
 */
export async function stopIfOlder(now = database().now()) {
  const lines = await readSent()
  if (lines.length > LINES_MAX) await shortenSent(LINES_KEPT)
  if ((await olderSince()) || !(await isOlderThan(lines))) return
  await writeOne({
    sql: 'update store set older_since = $now where id = 1 and older_since is null',
    values: { now: now.toISOString() },
  })
  warn('storeOlder')
}

/** Returns when deliveries were stopped, ISO 8601, or null. @throws StoreUnavailable */
export async function olderSince() {
  const [row] = await read(
    { sql: 'select older_since from store where older_since is not null' },
    z.object({ older_since: z.string() }),
  )

  return row?.older_since ?? null
}

async function isOlderThan(lines: SentLine[]) {
  const restore = await lastRestore()
  const recent = lines
    .filter(({ at }) => restore === null || at > restore.restoredAt)
    .slice(-LOOKED_AT)
  const kept = await Promise.all(recent.map(isRecorded))

  return kept.includes(false)
}

const found = z.object({ found: z.number() })

/** An attempt or a message whose row may have been deleted for its age counts as recorded. */
async function isRecorded({ did, id, number, since }: SentLine) {
  const rows = await read(
    { sql: did === 'attempt' ? ATTEMPT : messageIn(`${did}s`), values: { id, number, since } },
    found,
  )

  return rows.length > 0
}

const ATTEMPT = `
  select 1 as found from attempts
  where receipt_id = $id and number = cast($number as integer) and sent_at is not null
  union all
  select 1 as found from store where proofs_before >= $since`

const messageIn = (table: string) => `
  select 1 as found from ${table} where message_id = $id and attempts >= cast($number as integer)
  union all
  select 1 as found from store where messages_before >= $since`
