import { expect, test } from 'playwright/test'

import { GOOD, openApp } from '../submission/open-app.ts'

/** A word that is in every wrong value, and must be in no complaint. */
const CANARY = 'kanarie7f3a'

const WRONG: [string, string, string][] = [
  ['PORT', `${CANARY}`, 'PORT: not a port'],
  ['PORT', '0', 'PORT: not a port'],
  ['PORT', '65536', 'PORT: not a port'],
  ['PORT', '30.5', 'PORT: not a port'],
  [
    'PUBLIC_URL',
    `https://${CANARY}:x@intresse.example`,
    'PUBLIC_URL: must be a bare address, without path, query or login',
  ],
  [
    'VITEC_BASE_URL',
    `http://${CANARY}.example`,
    'VITEC_BASE_URL: must be https; plain http is safe on loopback addresses only',
  ],
  ['VITEC_BASE_URL', CANARY, 'VITEC_BASE_URL: must be an address such as https://intresse.example'],
  ['DATABASE_URL', `mysql://root:${CANARY}@db/x`, 'DATABASE_URL: '],
  ['DATABASE_URL', 'file:', 'DATABASE_URL: '],
  [
    'SECRET_KEYS',
    `k1:${CANARY}`,
    'SECRET_KEYS: must be kid:base64(32 bytes), comma-separated, each kid once',
  ],
  ['TRUSTED_PROXY_HOPS', CANARY, 'TRUSTED_PROXY_HOPS: must be a number of proxies'],
  ['TRUSTED_PROXY_HOPS', '-1', 'TRUSTED_PROXY_HOPS: must be 0 or more'],
  ['TRUSTED_PROXY_HOPS', '11', 'TRUSTED_PROXY_HOPS: must be 10 at most'],
  ['TRUSTED_PROXY_HOPS', '1.5', 'TRUSTED_PROXY_HOPS: must be a whole number of proxies'],
  ['LOG_LEVEL', CANARY, 'LOG_LEVEL: must be one of pino’s levels'],
]

for (const [name, value, complaint] of WRONG) {
  test(`${name}=${value} is one error, which names the setting and does not quote the value`, async () => {
    const { complaints } = await openApp({ ...GOOD, [name]: value })

    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(complaint)
    expect(complaints[0]).not.toContain(CANARY)
  })
}

for (const name of [
  'PUBLIC_URL',
  'VITEC_BASE_URL',
  'OFFICES_FILE',
  'SECRET_KEYS',
  'TRUSTED_PROXY_HOPS',
]) {
  test(`${name} is required, and blank counts as missing`, async () => {
    for (const value of [undefined, '', '  ']) {
      const { complaints } = await openApp({ ...GOOD, [name]: value })
      expect(complaints).toEqual([expect.stringMatching(new RegExp(`^${name}: missing: .`))])
    }
  })
}

test('all wrong settings are reported at once', async () => {
  const { complaints } = await openApp({ PORT: 'x', LOG_LEVEL: 'loud' })

  expect(complaints.map((each) => each.split(':')[0]).toSorted()).toEqual([
    'LOG_LEVEL',
    'OFFICES_FILE',
    'PORT',
    'PUBLIC_URL',
    'SECRET_KEYS',
    'TRUSTED_PROXY_HOPS',
    'VITEC_BASE_URL',
  ])
})

test('valid settings give no error, and unset ones have their defaults', async () => {
  const { complaints, settings } = await openApp(GOOD)

  expect(complaints).toEqual([])
  expect(settings).toMatchObject({
    PORT: 3000,
    PUBLIC_URL: 'https://intresse.example',
    DATABASE_URL: 'file:./data/intresse.db',
    TRUSTED_PROXY_HOPS: 0,
    LOG_LEVEL: 'info',
  })
})

test('only the app in development may omit its number of proxies', async () => {
  const { TRUSTED_PROXY_HOPS: _, ...rest } = GOOD
  const unsaid = { ...rest, PUBLIC_URL: 'http://localhost:3000' }

  expect((await openApp({ ...unsaid, NODE_ENV: 'development' })).complaints).toEqual([])
  expect((await openApp({ ...unsaid, NODE_ENV: 'production' })).complaints).toHaveLength(1)
})
