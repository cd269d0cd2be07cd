import 'server-only'

import { database, type Statement, write } from '#lib/database/database.ts'

import { addRestore, forgetRestores } from './last-restore.ts'
import { LET_GO_ON } from './older-store.ts'

type Values = { at: string; now: string }

/**
 * For a store that was put back from a backup of `at`: since then each open interest may have been
 * sent, by a process whose records are lost. Each is held for a person, and gets an attempt of
 * unknown outcome, so that a person who sends it again sends it marked. Queued mails may have been
 * sent, so none of them is. Deliveries that an older store had stopped go on. All in one commit;
 * once more with the same time changes nothing.
 * @returns how many were held, how many that waited for a person already were marked, and how many
 * mails were dropped.
 */
export async function holdAllSince(at: Date, now = database().now()) {
  const values = { at: at.toISOString(), now: now.toISOString() }
  const rowsOf = await write({
    lost: closeOpenAttempts(values),
    attempts: addUncertain(values),
    marked: countAttempt(values),
    held: hold(values),
    mails: drop('mails', values),
    messages: drop('messages', values),
    restore: addRestore({ restoredAt: values.now, backupAt: values.at }),
    goOn: LET_GO_ON,
  })
  forgetRestores()

  return {
    held: rowsOf('held').length,
    marked: rowsOf('marked').length,
    mails: rowsOf('mails').length + rowsOf('messages').length,
  }
}

/** SQL over `interests`: it was open at the backup, and has not been dealt with. */
const MAY_HAVE_BEEN_SENT = `
  sealed is not null and accepted_at <= $at
  and state in ('waiting', 'sending', 'uncertain', 'held', 'quarantined')
  and not exists (
    select 1 from attempts
    where attempts.receipt_id = interests.receipt_id and reason = 'restored' and started_at = $at)`

/** SQL over `interests`: it got its uncertain attempt in this commit. */
const IS_MARKED = `exists (
  select 1 from attempts
  where attempts.receipt_id = interests.receipt_id
    and reason = 'restored' and started_at = $at and ended_at = $now)`

function closeOpenAttempts(values: Values): Statement {
  return {
    sql: `
      update attempts set ended_at = $now, outcome = 'uncertain', reason = 'restored'
      where ended_at is null
        and receipt_id in (select receipt_id from interests where ${MAY_HAVE_BEEN_SENT})`,
    values,
  }
}

function addUncertain(values: Values): Statement {
  return {
    sql: `
      insert into attempts (receipt_id, number, started_at, sent_at, ended_at, outcome, reason)
      select receipt_id, attempts + 1, $at, $at, $now, 'uncertain', 'restored'
      from interests where ${MAY_HAVE_BEEN_SENT}`,
    values,
  }
}

function countAttempt(values: Values): Statement {
  return {
    sql: `
      update interests set attempts = attempts + 1
      where ${IS_MARKED} and state in ('held', 'quarantined')
      returning receipt_id`,
    values,
  }
}

function hold(values: Values): Statement {
  return {
    sql: `
      update interests
      set attempts = attempts + 1, state = 'held', last_reason = 'restored', next_attempt_at = null,
        lease_token = null, ended_at = $now, told_at = null
      where ${IS_MARKED} and state in ('waiting', 'sending', 'uncertain')
      returning receipt_id`,
    values,
  }
}

function drop(table: 'mails' | 'messages', { at }: Values): Statement {
  return {
    sql: `
      update ${table} set next_attempt_at = null, lease_token = null
      where next_attempt_at is not null and created_at <= $at
      returning message_id`,
    values: { at },
  }
}
