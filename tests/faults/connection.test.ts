import { expect, test } from '../support/flavours/store-test.ts'
import { attemptWith } from './attempts.ts'

test.use({ vitec: 'impostor' })

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
