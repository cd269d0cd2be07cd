import { expect, test } from 'playwright/test'

import { GOOD, openApp } from '../submission/open-app.ts'

test('an office’s own login overrides the shared one', async () => {
  const { logins } = await openApp({ ...GOOD, VITEC_CREDENTIALS_SODER_PORT: 'own:secret' })

  expect(logins).toEqual({ ekbacken: 'sandbox:sandbox', 'soder-port': 'own:secret' })
})

test('an office’s invalid login is not replaced by the shared one', async () => {
  for (const login of ['nocolon', ':password', 'user:', ':']) {
    const { logins } = await openApp({ ...GOOD, VITEC_CREDENTIALS_EKBACKEN: login })
    expect(logins?.ekbacken, login).toBeNull()
  }
})

test('a password may hold colons and letters of any language', async () => {
  const { logins } = await openApp({ ...GOOD, VITEC_CREDENTIALS: 'user:på:ss:wörd' })

  expect(logins?.ekbacken).toBe('user:på:ss:wörd')
})
