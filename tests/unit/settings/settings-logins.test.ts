import { expect, test } from 'playwright/test'

import { GOOD, openApp } from '../submission/open-app.ts'

test('an office’s own login overrides the shared one', async () => {
  const { logins } = await openApp({ ...GOOD, VITEC_CREDENTIALS_SODER_PORT: 'own:secret' })

  expect(logins).toEqual({
    ekbacken: { send: 'sandbox:sandbox', read: 'sandbox:sandbox' },
    'soder-port': { send: 'own:secret', read: 'own:secret' },
  })
})

const OWN = 'own:secret'
const READ = 'shared:read'
const OWN_READ = 'own:read'

const READ_LOGINS: [what: string, settings: Record<string, string>, read: string][] = [
  ['the one login', {}, 'sandbox:sandbox'],
  ['the shared login for reads', { VITEC_READ_CREDENTIALS: READ }, READ],
  [
    'the office’s own login, not the shared one for reads',
    { VITEC_READ_CREDENTIALS: READ, VITEC_CREDENTIALS_SODER_PORT: OWN },
    OWN,
  ],
  [
    'the office’s own login for reads',
    {
      VITEC_READ_CREDENTIALS: READ,
      VITEC_CREDENTIALS_SODER_PORT: OWN,
      VITEC_READ_CREDENTIALS_SODER_PORT: OWN_READ,
    },
    OWN_READ,
  ],
]

for (const [what, settings, read] of READ_LOGINS) {
  test(`A1 an office reads with ${what}`, async () => {
    const { logins } = await openApp({ ...GOOD, ...settings })

    expect(logins?.['soder-port']?.read).toBe(read)
  })
}

test('A1 a login for reads never sends', async () => {
  const { logins } = await openApp({ ...GOOD, VITEC_READ_CREDENTIALS: READ })

  expect(logins?.ekbacken?.send).toBe('sandbox:sandbox')
})

test('an office’s invalid login is not replaced by the shared one', async () => {
  for (const login of ['nocolon', ':password', 'user:', ':']) {
    const { logins } = await openApp({
      ...GOOD,
      VITEC_CREDENTIALS_EKBACKEN: login,
      VITEC_READ_CREDENTIALS_SODER_PORT: login,
    })
    expect(logins?.ekbacken, login).toEqual({ send: null, read: null })
    expect(logins?.['soder-port'], login).toEqual({ send: 'sandbox:sandbox', read: null })
  }
})

test('a password may hold colons and letters of any language', async () => {
  const { logins } = await openApp({ ...GOOD, VITEC_CREDENTIALS: 'user:på:ss:wörd' })

  expect(logins?.ekbacken?.send).toBe('user:på:ss:wörd')
})
