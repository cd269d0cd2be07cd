import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { findOffice } from '#lib/office/offices.ts'
import { circuitOf } from '#lib/outbox/circuit-of.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { storeId } from '#lib/outbox/restore/store-id.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import type { Hook } from '../support/start-hook.ts'
import {
  messages,
  minutesAfter,
  NIGHT,
  OFFICE,
  OPERATOR,
  watchAndTell,
} from '../support/stores/alerts.ts'
import { accept, change, rowOf } from '../support/stores/entries.ts'

test.use({ hasChannels: true })

const DAY = 24 * 60

const kindsOf = ({ posts }: Hook) => posts.map(({ kind }) => kind)

function run(sql: string, values: Record<string, string | number | null> = {}) {
  return database().write([{ sql, values }])
}

function pause(reason: string) {
  return run(`insert into pauses (office, reason, paused_at) values ('ekbacken', $reason, $now)`, {
    reason,
    now: NIGHT.toISOString(),
  })
}

async function breakCircuit(failures: number, reason: string) {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the office')
  await run(
    `insert into circuits (circuit, free_at, failures, last_reason) values ($circuit, $now, $failures, $reason)`,
    { circuit: circuitOf(office), now: NIGHT.toISOString(), failures, reason },
  )
}

test('a store that lacks what was sent is told to the operator, and no mail about an interest goes out', async ({
  inbox,
  hook,
}) => {
  await storeId()
  const receiptId = await accept({ now: NIGHT })
  await change(receiptId, "state = 'held', next_attempt_at = null, told_at = accepted_at")
  // Its own mail to the office is queued by the watch.
  await run('update store set older_since = $now', { now: NIGHT.toISOString() })
  await watchAndTell(NIGHT)
  await watchAndTell(minutesAfter(NIGHT, 120))

  expect(hook.posts).toMatchObject([{ kind: 'storeOlder', since: NIGHT.toISOString() }])
  expect(inbox.mails.map(({ to }) => to[0])).toEqual([OPERATOR])
  expect(inbox.mails[0]?.text).toContain('outbox restored')

  await run('update store set older_since = null')
  await watchAndTell(minutesAfter(NIGHT, 121))
  expect(inbox.mails.map(({ to }) => to[0])).toEqual([OPERATOR, OFFICE])
})

for (const reason of ['credentialsRefused', 'customerForbidden']) {
  test(`an office paused by ${reason} raises one alert, to itself and the operator`, async ({
    inbox,
    hook,
  }) => {
    await pause(reason)
    await watchAndTell(NIGHT)
    await watchAndTell(minutesAfter(NIGHT, 120))

    expect(hook.posts).toMatchObject([
      { kind: 'paused', office: 'ekbacken', reason, since: NIGHT.toISOString() },
    ])
    expect(inbox.mails.map(({ to }) => to[0]).toSorted()).toEqual([OPERATOR, OFFICE])
  })
}

test('an operator’s own pause of an office raises no alert', async ({ hook }) => {
  await pause('operator')
  await watchAndTell(NIGHT)

  expect(hook.posts).toEqual([])
})

test('a waiting interest is alerted after fifteen minutes, then daily, and an hour later when it waits anew', async ({
  hook,
}) => {
  const receiptId = await accept({ now: NIGHT, office: 'soderport' })
  const told = async (minutes: number) => {
    hook.posts.length = 0
    await watchAndTell(minutesAfter(NIGHT, minutes))
    return hook.posts.filter(({ kind }) => kind === 'waiting').length
  }

  expect([await told(14), await told(15), await told(16), await told(100)]).toEqual([0, 1, 0, 0])
  expect([await told(14 + DAY), await told(15 + DAY)]).toEqual([0, 1])

  // A condition that recovers and fails again is reported at once, yet not twice within the hour.
  await change(receiptId, `state = 'delivered'`)
  expect(await told(30 + DAY)).toBe(0)
  await change(receiptId, `state = 'waiting'`)
  expect([await told(31 + DAY), await told(74 + DAY), await told(75 + DAY)]).toEqual([0, 0, 1])
})

test('interests of an office that left the offices file are alerted to the operator', async ({
  inbox,
  hook,
}) => {
  const receiptId = await accept({ now: NIGHT })
  await change(receiptId, `office = 'nedlagd'`)
  await watchAndTell(minutesAfter(NIGHT, 15))

  expect(hook.posts).toMatchObject([{ kind: 'waiting', office: 'nedlagd', count: 1 }])
  expect(inbox.mails.map(({ to }) => to)).toEqual([[OPERATOR]])
})

test('an open circuit is alerted after five failures in a row, with every office that uses it', async ({
  hook,
}) => {
  await breakCircuit(4, 'unreachable')
  await watchAndTell(NIGHT)
  expect(hook.posts).toEqual([])

  await run('update circuits set failures = 5')
  await watchAndTell(minutesAfter(NIGHT, 1))
  await watchAndTell(minutesAfter(NIGHT, 90))
  expect(hook.posts).toMatchObject([
    { kind: 'lineDown', offices: ['ekbacken', 'soderport'], failures: 5, reason: 'unreachable' },
  ])
})

test('a certificate that is not Vitec’s is alerted at its first failure', async ({
  inbox,
  hook,
}) => {
  await breakCircuit(1, 'tlsFailed')
  await watchAndTell(NIGHT)

  expect(kindsOf(hook)).toEqual(['tlsFailed'])
  expect(inbox.mails[0]?.subject).toContain('Säkerhet')
})

test('the first uncertain attempt of a day is alerted, and more than three an hour are alerted hourly', async ({
  hook,
}) => {
  const receiptId = await accept({ now: NIGHT, office: 'soderport' })
  await change(receiptId, `state = 'delivered'`)
  let number = 0
  const stumble = (minutes: number) =>
    run(
      `insert into attempts (receipt_id, number, started_at, ended_at, outcome)
       values ($receiptId, $number, $at, $at, 'uncertain')`,
      { receiptId, number: ++number, at: minutesAfter(NIGHT, minutes).toISOString() },
    )
  const told = async (minutes: number) => {
    hook.posts.length = 0
    await watchAndTell(minutesAfter(NIGHT, minutes))
    return hook.posts.filter(({ kind }) => kind === 'uncertain')
  }

  await stumble(0)
  expect(await told(1)).toMatchObject([{ count: 1, offices: ['soderport'] }])
  await stumble(2)
  await stumble(3)
  expect(await told(4)).toEqual([])
  await stumble(5)
  expect(await told(6)).toMatchObject([{ count: 4 }])
  expect(await told(7)).toEqual([])
  await stumble(DAY + 1)
  expect(await told(DAY + 2)).toMatchObject([{ count: 1 }])
})

test('the daily alert is sent once after seven in the morning, to each office its own and to the operator all', async ({
  inbox,
  hook,
}) => {
  const morning = new Date('2026-11-24T06:00:00.000Z')
  for (let each = 0; each < 7; each++) {
    const receiptId = await accept({ now: minutesAfter(morning, -60 - each) })
    await change(receiptId, `state = 'delivered', ended_at = $endedAt, next_attempt_at = null`, {
      endedAt: minutesAfter(morning, -30).toISOString(),
    })
  }
  const old = await accept({ now: minutesAfter(morning, -3 * DAY) })
  await change(old, `state = 'delivered', ended_at = $endedAt`, {
    endedAt: minutesAfter(morning, -2 * DAY).toISOString(),
  })

  await watchAndTell(minutesAfter(morning, -1))
  expect(hook.posts).toEqual([])
  await watchAndTell(morning)
  await watchAndTell(minutesAfter(morning, 120))

  const none = {
    accepted: 0,
    delivered: 0,
    withdrawn: 0,
    waiting: 0,
    held: 0,
    expired: 0,
    isPaused: false,
  }
  expect(hook.posts).toMatchObject([
    {
      kind: 'day',
      days: [
        { ...none, office: 'ekbacken', accepted: 7, delivered: 7 },
        { ...none, office: 'soderport' },
      ],
    },
  ])
  const office = inbox.mails.filter(({ to }) => to.includes(OFFICE))
  expect(office.map(({ subject }) => subject)).toEqual(['Allt fungerar: 7 in, 7 framme'])
  expect(office[0]?.text).not.toContain('Söderport')
  expect(inbox.mails.find(({ to }) => to.includes(OPERATOR))?.text).toContain(
    'Söderport Mäkleri: 0 in, 0 framme',
  )

  hook.posts.length = 0
  await watchAndTell(minutesAfter(morning, DAY))
  expect(kindsOf(hook)).toEqual(['day'])
})

test('the daily alert counts interests that were erased by age before they reached Vitec', async ({
  inbox,
}) => {
  const receiptId = await accept({ now: minutesAfter(NIGHT, -30 * DAY) })
  await eraseExpired(NIGHT)
  expect(await rowOf(receiptId)).toMatchObject({ state: 'erased' })

  await watchAndTell(minutesAfter(NIGHT, 8 * 60))
  const [office] = inbox.mails.filter(({ to }) => to.includes(OFFICE))
  expect(office?.subject).toBe('Något väntar på er: 0 in, 0 framme')
  expect(office?.text).toContain('1 raderade när tiden gick ut, utan att Vitec tagit emot')
})

test('a message is deleted a month after it was sent, and one that still waits is not', async () => {
  const { deleteOld } = await import('#lib/alerts/settle-message.ts')
  const keep = (next: string | null) =>
    run(
      `insert into messages (message_id, topic, channel, audience, kind, facts, created_at, next_attempt_at)
       values ($id, 'x', 'mail', 'operator', 'held', '{}', $now, $next)`,
      { id: randomUUID(), now: NIGHT.toISOString(), next },
    )
  await keep(null)
  await keep(NIGHT.toISOString())
  await deleteOld(minutesAfter(NIGHT, 29 * DAY))
  expect(await messages()).toHaveLength(2)
  await deleteOld(minutesAfter(NIGHT, 30 * DAY))
  expect(await messages()).toMatchObject([{ next_attempt_at: NIGHT.toISOString() }])
})
