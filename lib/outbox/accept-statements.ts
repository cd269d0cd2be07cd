import 'server-only'

import type { Statement } from '#lib/database/database.ts'

import type { NewRow } from './new-row.ts'
import { FIRST_RECEIPT_COLUMNS, JOINED_RECEIPT_COLUMNS } from './receipt.ts'
import { CAN_BE_JOINED } from './same-words.ts'

// It locks the interest that it joins: one that is withdrawn in the same moment is waited for, and then no longer found.
export function join(row: NewRow): Statement {
  const { receiptId, reference, idempotencyKey, bodyHash, locale, noticeHash, now, followsAt } = row

  return {
    sql: `
      insert into joined_receipts
        (joined_id, receipt_id, reference, idempotency_key, locale, notice_hash, accepted_at, follows_at)
      select $receiptId, receipt_id, $reference, $idempotencyKey, $locale, $noticeHash, $now, $followsAt
      from interests
      where receipt_id = (
          select receipt_id from interests where ${CAN_BE_JOINED}
          order by accepted_at limit 1
          for update)
        and not exists (select 1 from interests where idempotency_key = $idempotencyKey)
      on conflict (idempotency_key) do nothing
      returning joined_id`,
    values: {
      receiptId,
      reference,
      idempotencyKey,
      bodyHash,
      locale,
      noticeHash,
      now,
      followsAt,
      sameSince: row.sameSince,
    },
  }
}

export function insert({
  personHashes: _,
  followsAt: _later,
  sameSince: _since,
  ...values
}: NewRow): Statement {
  return {
    sql: `
      insert into interests
        (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, sealed, seal_kid, notice_hash,
         wish_advertising, accepted_at, next_attempt_at, last_reason)
      select $receiptId, $reference, $office, $estateId, $locale, $state, $idempotencyKey, $bodyHash, $sealed, $sealKid, $noticeHash,
        cast($wishAdvertising as integer), $now, $dueAt, $suspicion
      where not exists (
        select 1 from joined_receipts where joined_id = $receiptId or idempotency_key = $idempotencyKey)
      on conflict (idempotency_key) do nothing`,
    values,
  }
}

export function remember({ receiptId }: NewRow, hash: string): Statement {
  return {
    sql: `
      insert into person_hashes (hash, receipt_id)
      select $hash, receipt_id from interests where receipt_id = $receiptId`,
    values: { hash, receiptId },
  }
}

// In the same commit as the insert: a receipt that is found is on the disk when it is answered.
export function findStored({ idempotencyKey, receiptId, now }: NewRow): Statement {
  return {
    sql: `
      select ${FIRST_RECEIPT_COLUMNS} from interests where idempotency_key = $idempotencyKey
      union all
      select ${JOINED_RECEIPT_COLUMNS}
      from joined_receipts join interests on interests.receipt_id = joined_receipts.receipt_id
      where joined_receipts.idempotency_key = $idempotencyKey or joined_id = $receiptId`,
    values: { idempotencyKey, receiptId, now },
  }
}
