import { test as base } from '../integration/delivery/store-test.ts'
import { type Impostor, startImpostor } from '../support/start-impostor.ts'
import { attemptWith, expect } from './fault-test.ts'

const test = base.extend<object, { impostor: Impostor }>({
  impostor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const impostor = await startImpostor()
      await use(impostor)
      impostor.stop()
    },
    { scope: 'worker' },
  ],
  vitecUrl: [async ({ impostor }, use) => use(impostor.url), { scope: 'worker' }],
})

test('F19 a certificate nobody vouches for: nothing was sent, and it has a name of its own', async ({
  impostor,
}) => {
  impostor.isTls = true

  expect(await attemptWith(null, 'tls@exempel.example', null)).toMatchObject({
    state: 'waiting',
    reason: 'tlsFailed',
  })
  expect(impostor.calls).toBeGreaterThan(0)
})

test('F4 a connection that is reset before the request can leave: surely not delivered, tried again unmarked', async ({
  impostor,
}) => {
  impostor.isTls = false

  expect(await attemptWith(null, 'reset@exempel.example', null)).toMatchObject({
    state: 'waiting',
    reason: 'unreachable',
  })
})
