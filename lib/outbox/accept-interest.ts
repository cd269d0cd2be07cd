import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema.ts'
import { log } from '#lib/log/log.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import type { RingKey } from '#lib/settings/key-ring.ts'

import { personHashes } from './find-person.ts'
import { fingerprint } from './fingerprint.ts'
import { type Receipt, RECEIPT_COLUMNS, receiptOf, receiptRow } from './receipt.ts'
import { createReceiptId, createReference } from './reference.ts'
import { seal, sealingKey } from './seal.ts'
import { wakeWorker } from './worker.ts'

/** The very same words to the same home within this time are the same press of the button: a reload has no memory of its token. */
const SAME_BODY_MINUTES = 10

export type Accepted =
  /** It is on the disk. `isRepeat`: it already was. */
  | { outcome: 'accepted'; receipt: Receipt; isRepeat: boolean }
  /** A token of one's own came back with other words after it had been stored. */
  | { outcome: 'changed' }

export type ToAccept = {
  interest: Interest
  /** Stands for this press of the button; a page's shared token leaves it to the words themselves. */
  token: { nonce: string | null; raw: string; key: RingKey }
  noticeHash: string
  /** Why it looks like a robot's, in codes: then a person looks at it before it goes further. */
  suspicion?: string
}

/**
 * Stores an interest, its receipt and its key in one durable commit, and wakes the worker. Whoever gets an answer from here may say
 * "mottagen".
 * @throws StoreUnavailable; then nothing has been kept.
 */
export async function acceptInterest(given: ToAccept, now = database().now()): Promise<Accepted> {
  const began = performance.now()
  const row = await rowFor(given, now)
  const writes = [
    insert(row),
    ...row.personHashes.map((hash) => remember(row, hash)),
    findSame(row),
  ]
  // The same words twice at once would each find the other missing.
  const results = await database().write(writes, { oneAtATime: row.bodyHash })
  const [found = []] = results.toReversed()
  const stored = receiptRow.parse(found[0])

  if (stored.body_hash !== row.bodyHash) return { outcome: 'changed' }
  const isRepeat = stored.receipt_id !== row.receiptId
  // A program that has lost its way repeats itself without end.
  if (isRepeat) logSeldom('interestRepeated', { office: row.office })
  else goOn(row, Math.round(performance.now() - began))

  return { outcome: 'accepted', receipt: receiptOf(stored), isRepeat }
}

function goOn({ office, receiptId, suspicion }: NewRow, durationMs: number) {
  log('interestAccepted', { office, receiptId, durationMs })
  if (suspicion === null) wakeWorker()
  else log('interestQuarantined', { office, receiptId, reason: suspicion })
}

type NewRow = Awaited<ReturnType<typeof rowFor>>

async function rowFor({ interest, token, noticeHash, suspicion }: ToAccept, now: Date) {
  const { office, estateId, locale } = interest
  const receiptId = createReceiptId()
  // With the key that signed the token: the same press is the same also after the ring has got a new first key.
  const bodyHash = fingerprint(
    token.key,
    'body',
    JSON.stringify({ ...interest, locale: undefined, source: undefined }),
  )

  return {
    receiptId,
    reference: createReference(),
    office,
    estateId,
    locale,
    // A kept page's token is shared by all who read it (a page made for each reader cost 7 times the CPU, measured): there the words
    // are part of the key.
    idempotencyKey: token.nonce
      ? fingerprint(token.key, 'own', office, estateId, token.nonce)
      : fingerprint(token.key, 'page', token.raw, bodyHash),
    bodyHash,
    sealed: await seal(interest, { office, receiptId }),
    sealKid: sealingKey().kid,
    personHashes: personHashes(interest),
    noticeHash,
    wishAdvertising: interest.wishAdvertising ? 1 : 0,
    state: suspicion ? 'quarantined' : 'waiting',
    suspicion: suspicion ?? null,
    now: now.toISOString(),
    // Nobody tries what a person has not let through.
    dueAt: suspicion ? null : now.toISOString(),
    sameSince: new Date(now.getTime() - SAME_BODY_MINUTES * 60_000).toISOString(),
  }
}

function insert({ personHashes: _, ...values }: NewRow): Statement {
  return {
    sql: `
      insert into interests
        (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, sealed, seal_kid, notice_hash,
         wish_advertising, accepted_at, next_attempt_at, last_reason)
      select $receiptId, $reference, $office, $estateId, $locale, $state, $idempotencyKey, $bodyHash, $sealed, $sealKid, $noticeHash,
        cast($wishAdvertising as integer), $now, $dueAt, $suspicion
      where not exists (
        select 1 from interests
        where body_hash = $bodyHash and accepted_at > $sameSince and state not in ('withdrawn', 'erased'))
      on conflict (idempotency_key) do nothing`,
    values,
  }
}

function remember({ receiptId }: NewRow, hash: string): Statement {
  return {
    sql: `
      insert into person_hashes (hash, receipt_id)
      select $hash, receipt_id from interests where receipt_id = $receiptId`,
    values: { hash, receiptId },
  }
}

// In the same commit as the insert: whatever is found is on the disk when it is answered.
function findSame({ idempotencyKey, bodyHash, sameSince }: NewRow): Statement {
  return {
    sql: `
      select ${RECEIPT_COLUMNS} from interests
      where idempotency_key = $idempotencyKey
        or (body_hash = $bodyHash and accepted_at > $sameSince and state not in ('withdrawn', 'erased'))
      order by idempotency_key = $idempotencyKey desc, accepted_at
      limit 1`,
    values: { idempotencyKey, bodyHash, sameSince },
  }
}
