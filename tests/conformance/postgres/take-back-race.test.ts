import { Client } from 'pg'

import { writeInterest } from '#lib/alerts/write-interest.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { accept, change } from '../../support/stores/entries.ts'

test('a writer of the mail waits while the visitor withdraws, and then writes nothing', async ({
  store,
}) => {
  const receiptId = await accept()
  await change(receiptId, `state = 'held'`)
  const visitor = new Client({ connectionString: store })
  await visitor.connect()
  await visitor.query('begin')
  await visitor.query(
    `update interests set state = 'withdrawn', sealed = null where receipt_id = $1`,
    [receiptId],
  )

  const written = writeInterest(receiptId)
  const watcher = new Client({ connectionString: store })
  await watcher.connect()
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%notices.words%'`
  await expect.poll(async () => (await watcher.query(waiting)).rowCount).toBe(1)
  await visitor.query('commit')

  expect(await written).toEqual({ outcome: 'unneeded' })
  await visitor.end()
  await watcher.end()
})
