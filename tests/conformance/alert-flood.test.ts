import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { count } from '#lib/log/counts.ts'
import { releaseQuarantined } from '#lib/operator/change-entries.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import type { Hook } from '../support/start-hook.ts'
import { minutesAfter, NIGHT, OFFICE, OPERATOR, watchAndTell } from '../support/stores/alerts.ts'
import { accept, change, rowOf } from '../support/stores/entries.ts'

test.use({ hasChannels: true })

// The counts belong to the process, and other tests run in it.
test.afterEach(() => {
  globalThis.intresseRecentCounts = undefined
})

/** Many copies of one quarantined interest, all received at that time. */
async function flood(many: number, reason: string, came: Date, office = 'ekbacken') {
  const receiptId = await accept({ office, now: came, suspicion: reason })
  const row = await rowOf(receiptId)
  const columns = Object.keys(row ?? {})
  const own = ['receipt_id', 'idempotency_key']
  await database().write(
    Array.from({ length: many - 1 }, () => ({
      sql: `
        insert into interests (${columns.join(', ')})
        select ${columns.map((name) => (own.includes(name) ? '$id' : name)).join(', ')}
        from interests where receipt_id = $receiptId`,
      values: { id: randomUUID(), receiptId },
    })),
  )
}

const floodsIn = ({ posts }: Hook) => posts.filter(({ kind }) => kind === 'flood')

test('S1 a flood of quarantined interests is alerted within a minute with reasons and count, even after an earlier alert', async ({
  inbox,
  hook,
}) => {
  await flood(1, 'trapFilled', NIGHT)
  await watchAndTell(NIGHT)
  inbox.mails.length = 0
  await flood(70, 'trapFilled+tooFast', minutesAfter(NIGHT, 5))
  await flood(50, 'manyLinks', minutesAfter(NIGHT, 5))
  await watchAndTell(minutesAfter(NIGHT, 5.5))

  expect(floodsIn(hook)).toMatchObject([
    {
      what: 'quarantined',
      office: 'ekbacken',
      count: 120,
      reasons: [
        { reason: 'trapFilled', count: 70 },
        { reason: 'tooFast', count: 70 },
        { reason: 'manyLinks', count: 50 },
      ],
    },
  ])
  expect(inbox.mails.map(({ to }) => to)).toEqual([[OPERATOR]])
  expect(inbox.mails[0]?.subject).toMatch(/^Flod: 120 misstänkta anmälningar till .* på en minut$/)
  // The operator can copy the command that releases or erases them.
  expect(inbox.mails[0]?.text).toContain(
    'outbox list --state quarantined --office ekbacken --hour 2026-11-24T04 --reason trapFilled',
  )
})

test('S1 an ordinary hour’s interests, or old ones, are no flood, and each office has a count of its own', async ({
  hook,
}) => {
  await flood(99, 'trapFilled', NIGHT)
  await flood(99, 'trapFilled', NIGHT, 'soderport')
  await watchAndTell(minutesAfter(NIGHT, 0.5))
  await flood(300, 'trapFilled', minutesAfter(NIGHT, -2))
  await watchAndTell(minutesAfter(NIGHT, 1.5))

  expect(floodsIn(hook)).toEqual([])
})

test('S1 refused posts store nothing, and their flood is alerted by their codes', async ({
  inbox,
  hook,
}) => {
  for (let each = 0; each < 299; each += 1) count('requestRefused', { code: 'rateLimited' })
  // Scanners ask for pages that do not exist.
  for (let each = 0; each < 999; each += 1) count('requestRefused', { code: 'notFound' })
  await watchAndTell(NIGHT)
  expect(hook.posts).toEqual([])

  count('interestRepeated', { office: 'ekbacken' })
  await watchAndTell(minutesAfter(NIGHT, 1))
  expect(floodsIn(hook)).toMatchObject([
    {
      what: 'refused',
      office: null,
      count: 300,
      reasons: [
        { reason: 'rateLimited', count: 299 },
        { reason: 'interestRepeated', count: 1 },
      ],
    },
  ])
  expect(inbox.mails[0]?.subject).toBe('Flod: 300 avvisade försök på en minut')
  expect(inbox.mails[0]?.text).toContain('för många på för kort tid (rateLimited) 299')
})

test('S1 a lasting flood is alerted every six hours, and a renewed one not twice within an hour', async ({
  hook,
}) => {
  const told = async (minutes: number, many: number) => {
    hook.posts.length = 0
    globalThis.intresseRecentCounts = undefined
    for (let each = 0; each < many; each += 1) count('requestRefused', { code: 'rateLimited' })
    await watchAndTell(minutesAfter(NIGHT, minutes))
    return floodsIn(hook).length
  }

  expect([await told(0, 500), await told(1, 9_000), await told(90, 9_000)]).toEqual([1, 0, 0])
  expect([await told(359, 500), await told(361, 500)]).toEqual([0, 1])
  expect([await told(370, 0), await told(380, 500), await told(422, 500)]).toEqual([0, 0, 1])
})

test('S1 the alert of quarantined interests names their reasons, to their office too', async ({
  inbox,
  hook,
}) => {
  await flood(2, 'trapFilled+tooFast', NIGHT)
  await flood(1, 'manyLinks', NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 1))

  expect(hook.posts).toMatchObject([
    {
      kind: 'quarantined',
      count: 3,
      reasons: [
        { reason: 'trapFilled', count: 2 },
        { reason: 'tooFast', count: 2 },
        { reason: 'manyLinks', count: 1 },
      ],
    },
  ])
  const office = inbox.mails.find(({ to }) => to.includes(OFFICE))
  expect(office?.text).toContain('det dolda fältet är ifyllt (trapFilled) 2')
})

test('S1 a reason is found alone or among others, and not as a part of another', async () => {
  await flood(2, 'trapFilled+tooFast', NIGHT)
  await flood(3, 'links+trapFilled', NIGHT)
  await flood(1, 'manyLinks', NIGHT)
  await change(await accept({ now: NIGHT, suspicion: 'x' }), 'last_reason = null')
  const released = (reason: string) => releaseQuarantined({ office: 'ekbacken', reason }, NIGHT)

  expect(await released('Many')).toBe(0)
  expect(await released('trapfilled')).toBe(5)
  expect(await released('links')).toBe(0)
  expect(await released('manyLinks')).toBe(1)
})
