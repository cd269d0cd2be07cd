import { expect, test } from 'playwright/test'

import { isDrawn } from '#lib/settings/is-drawn.ts'

import { GOOD, openHouse } from './open-house.ts'

const VITEC = { VITEC_BASE_URL: 'https://connect.maklare.vitec.net' }
const repeated = (text: string) =>
  `k1:${Buffer.from(text.repeat(32).slice(0, 32), 'latin1').toString('base64')}`

/** What must not go to work, and the one line that says so. */
const DANGERS: [string, Record<string, string>, string][] = [
  ['a key of zeros', { SECRET_KEYS: repeated('\0') }, 'SECRET_KEYS: holds a key that nobody has'],
  ['a key of one sign', { SECRET_KEYS: repeated('ÿ') }, 'SECRET_KEYS: holds a key that nobody has'],
  ['a word for a key', { SECRET_KEYS: repeated('changeme') }, 'SECRET_KEYS: holds a key that'],
  [
    'one good key and one of zeros',
    { SECRET_KEYS: `${GOOD.SECRET_KEYS},${repeated('\0').replace('k1', 'k0')}` },
    'SECRET_KEYS: holds a key that nobody has',
  ],
  ['a short token', { OPS_TOKEN: 'a'.repeat(31) }, 'OPS_TOKEN: must be 32 characters or more'],
  ['a token of one sign', { OPS_TOKEN: 'a'.repeat(64) }, 'OPS_TOKEN: nobody has drawn it'],
  [
    'the sandbox’s login before Vitec',
    VITEC,
    'VITEC_CREDENTIALS: the sandbox’s login is no login to Vitec',
  ],
  [
    'an office with a login of the sandbox’s',
    { ...VITEC, VITEC_CREDENTIALS: 'a:b', VITEC_CREDENTIALS_EKBACKEN: 'sandbox-ekbacken:sandbox' },
    'VITEC_CREDENTIALS_EKBACKEN: the sandbox’s login is no login to Vitec',
  ],
  [
    'certificates that are not looked at',
    { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    'NODE_TLS_REJECT_UNAUTHORIZED: 0 lets anybody stand in Vitec’s place',
  ],
  ['a development server for all', { NODE_ENV: 'development' }, 'NODE_ENV: development is for'],
  [
    'plain http to visitors',
    { PUBLIC_URL: 'http://intresse.example' },
    'PUBLIC_URL: must be https; plain http is safe on loopback addresses only',
  ],
  [
    'plain http to Vitec',
    { VITEC_BASE_URL: 'http://connect.example', VITEC_CREDENTIALS: 'a:b' },
    'VITEC_BASE_URL: must be https; plain http is safe on loopback addresses only',
  ],
]

for (const [what, change, complaint] of DANGERS) {
  test(`T40 ${what} is one line, and no secret is in it`, async () => {
    const { complaints } = await openHouse({ ...GOOD, ...change })

    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(complaint)
    for (const secret of [change.SECRET_KEYS, change.OPS_TOKEN, 'sandbox:sandbox'])
      if (secret) expect(complaints[0]).not.toContain(secret)
  })
}

test('T40 the real Vitec with a real login is let through', async () => {
  const { complaints } = await openHouse({ ...GOOD, ...VITEC, VITEC_CREDENTIALS: 'user:sandbox' })

  expect(complaints).toEqual([])
})

test('T40 what was drawn at random is never taken for what was not', () => {
  for (let round = 0; round < 10_000; round += 1) {
    const drawn = crypto.getRandomValues(new Uint8Array(32))
    expect(isDrawn(drawn) && isDrawn(Buffer.from(drawn).toString('hex'))).toBe(true)
  }
})
