import { Client } from 'pg'

import { markSent } from '#lib/outbox/queries/record-attempt.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { accept, claim } from '../../support/stores/entries.ts'

test('a process that loses its lease while it marks the entry as sent waits for the other, and does not send', async ({
  store,
}) => {
  const entry = await claim(await accept())
  const other = new Client({ connectionString: store })
  await other.connect()
  await other.query('begin')
  const own = [entry.receiptId]
  await other.query(`update interests set lease_token = 'another' where receipt_id = $1`, own)
  await other.query('update attempts set ended_at = started_at where receipt_id = $1', own)

  const marked = markSent(entry).then(
    () => 'sent',
    () => 'held back',
  )
  const watcher = new Client({ connectionString: store })
  await watcher.connect()
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%sent_at%'`
  await expect.poll(async () => (await watcher.query(waiting)).rowCount).toBe(1)
  await other.query('commit')

  expect(await marked).toBe('held back')
  await other.end()
  await watcher.end()
})
