import { expect, test } from '../support/flavours/store-test.ts'
import { attemptWith } from './attempts.ts'

test.use({ vitec: 'impostor' })

test('F19 an untrusted certificate: the interest is not sent, and the failure has a reason of its own', async ({
  impostor,
}) => {
  impostor.isTls = true

  expect(await attemptWith(null, 'tls@exempel.example', null)).toMatchObject({
    state: 'waiting',
    reason: 'tlsFailed',
  })
  expect(impostor.calls).toBeGreaterThan(0)
})

test('F4 a connection reset before the request is sent: surely not delivered, retried unmarked', async ({
  impostor,
}) => {
  impostor.isTls = false

  expect(await attemptWith(null, 'reset@exempel.example', null)).toMatchObject({
    state: 'waiting',
    reason: 'unreachable',
  })
})
