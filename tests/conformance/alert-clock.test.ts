import { randomUUID } from 'node:crypto'

import { raise } from '#lib/alerts/raise.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { minutesAfter, NIGHT } from '../support/stores/alerts.ts'

test.use({ hasChannels: true })

test('F32 an alert raised by a clock that ran ahead is raised again once the clock is right, then not within the hour', async () => {
  const topic = randomUUID()
  const tell = (minutes: number) =>
    raise(
      {
        topic,
        drafts: [
          {
            audience: 'operator',
            office: null,
            facts: { kind: 'storeDown', since: NIGHT.toISOString() },
          },
        ],
      },
      minutesAfter(NIGHT, minutes),
    )

  expect(await tell(10 * 24 * 60)).toBe(true)
  expect(await tell(0)).toBe(true)
  expect(await tell(59)).toBe(false)
})
