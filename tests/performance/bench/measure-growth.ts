import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { setLogLevel } from '#lib/log/log.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import { noticeHash, saveNotices } from '#lib/outbox/privacy/notices.ts'
import { claimNext } from '#lib/outbox/queries/claim.ts'
import { readQueue } from '#lib/outbox/queries/read-queue.ts'
import { settings } from '#lib/settings/settings.ts'

import { someInterest } from '../../support/stores/some-interest.ts'
import { median } from './load.ts'

// The program prints the cost of an accept and a claim with 0, 10,000 … stored rows.
const TIMES = 300
const BULK = 25_000
const NUMBERS = `
  with recursive numbers (n) as (
    select cast($from as integer) union all select n + 1 from numbers where n + 1 < cast($to as integer))`
setLogLevel('silent')
const office = findOffice('ekbacken')
const [key] = settings().SECRET_KEYS
if (!office || !key) throw new Error('expected an office and a key')
const hash = noticeHash(office, 'sv')
await saveNotices()

const costs = []
let stored = 0
for (const size of process.argv.slice(2).map(Number)) {
  await bulk(stored, size)
  stored = size
  // Each claim below has a circuit of its own, so that none waits for its slot; an app has a few
  // circuits, and they are not measured here.
  await database().write([{ sql: 'delete from circuits' }])
  const acceptMs = await timed(() => accept())
  const claimMs = await timed(() => claim())
  costs.push({ size, acceptMs, claimMs })
}
await database().close()
console.log(JSON.stringify(costs))

async function timed(work: () => Promise<unknown>) {
  for (let warm = 0; warm < 30; warm += 1) await work()
  const times: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }

  return median(times)
}

function accept() {
  if (!key) throw new Error('expected a key')

  return acceptInterest({
    interest: someInterest(),
    token: { nonce: randomUUID(), raw: 'own', key },
    noticeHash: hash,
  })
}

async function claim() {
  const now = database().now()
  await readQueue(now)

  return claimNext({
    office: 'ekbacken',
    circuit: { id: randomUUID(), offices: [] },
    end: 'oldest',
    now,
  })
}

/** Receipts of interests delivered long ago, with an attempt each. */
async function bulk(from: number, to: number) {
  for (let at = from; at < to; at += BULK) await bulkPart(at, Math.min(at + BULK, to))
  // PostgreSQL does this by itself within the minute: its plans depend on its latest statistics.
  await database().write([{ sql: 'analyze' }])
}

async function bulkPart(from: number, to: number) {
  await database().write([
    {
      sql: `
        insert into interests
          (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, notice_hash,
           wish_advertising, accepted_at, attempts, ended_at)
        ${NUMBERS}
        select 'row' || n, 'AAAA-AAAA', case when n % 2 = 0 then 'ekbacken' else 'soderport' end, 'OBJ1', 'sv', 'delivered',
          'key' || n, 'body' || n, $hash, 0, '2026-01-01T00:00:00.000Z', 1, '2026-01-01T00:00:01.000Z'
        from numbers`,
      values: { from, to, hash },
    },
    {
      sql: `
        insert into attempts (receipt_id, number, started_at, sent_at, ended_at, outcome, status)
        ${NUMBERS}
        select 'row' || n, 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:01.000Z', 'delivered', 204
        from numbers`,
      values: { from, to },
    },
  ])
}
