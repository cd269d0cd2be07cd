import { expect, test } from 'playwright/test'

import { GOOD, openApp } from '../submission/open-app.ts'

const VITEC = { VITEC_BASE_URL: 'https://connect.maklare.vitec.net' }
const repeated = (text: string) =>
  `k1:${Buffer.from(text.repeat(32).slice(0, 32), 'latin1').toString('base64')}`

/** Settings that the app must refuse, and the one line that reports them. */
const DANGERS: [string, Record<string, string>, string][] = [
  ['a key of zeros', { SECRET_KEYS: repeated('\0') }, 'SECRET_KEYS: holds a key that nobody has'],
  ['a key of one byte', { SECRET_KEYS: repeated('ÿ') }, 'SECRET_KEYS: holds a key that nobody has'],
  ['a word for a key', { SECRET_KEYS: repeated('changeme') }, 'SECRET_KEYS: holds a key that'],
  [
    'one good key and one of zeros',
    { SECRET_KEYS: `${GOOD.SECRET_KEYS},${repeated('\0').replace('k1', 'k0')}` },
    'SECRET_KEYS: holds a key that nobody has',
  ],
  ['a short token', { OPS_TOKEN: 'a'.repeat(31) }, 'OPS_TOKEN: must be 32 characters or more'],
  ['a token of one character', { OPS_TOKEN: 'a'.repeat(64) }, 'OPS_TOKEN: nobody has drawn it'],
  [
    'the sandbox’s login at the real Vitec',
    VITEC,
    'VITEC_CREDENTIALS: the sandbox’s login is no login to Vitec',
  ],
  [
    'S8 the example login of .env.example',
    { ...VITEC, VITEC_CREDENTIALS: 'user:password' },
    'VITEC_CREDENTIALS: the sandbox’s login is no login to Vitec',
  ],
  [
    'an office with a login of the sandbox’s',
    { ...VITEC, VITEC_CREDENTIALS: 'a:b', VITEC_CREDENTIALS_EKBACKEN: 'sandbox-ekbacken:sandbox' },
    'VITEC_CREDENTIALS_EKBACKEN: the sandbox’s login is no login to Vitec',
  ],
  [
    'A1 a login for reads of the sandbox’s',
    {
      ...VITEC,
      VITEC_CREDENTIALS: 'a:b',
      VITEC_READ_CREDENTIALS: 'sandbox-split:sandbox-read',
    },
    'VITEC_READ_CREDENTIALS: the sandbox’s login is no login to Vitec',
  ],
  [
    'certificates that are not verified',
    { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    'NODE_TLS_REJECT_UNAUTHORIZED: 0 lets anybody stand in Vitec’s place',
  ],
  ['a public development server', { NODE_ENV: 'development' }, 'NODE_ENV: development is for'],
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
  test(`T40 ${what} is reported in one line without a secret`, async () => {
    const { complaints } = await openApp({ ...GOOD, ...change })

    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(complaint)
    for (const secret of [change.SECRET_KEYS, change.OPS_TOKEN, 'sandbox:sandbox'])
      if (secret) expect(complaints[0]).not.toContain(secret)
  })
}

const KEYS_OF_WORDS = [
  'changeme-changeme-changeme-12345',
  'nyckel till intresse på Ekback\n',
  'correct horse battery staple 123',
  '0123456789abcdef0123456789abcdef',
]

for (const words of KEYS_OF_WORDS) {
  test(`S8 npm start refuses a key ring of ${JSON.stringify(words)}`, async () => {
    const bytes = Buffer.alloc(32, '!')
    bytes.write(words)
    const key = bytes.toString('base64')
    const { complaints } = await openApp({ ...GOOD, SECRET_KEYS: `k1:${key}` })

    expect(complaints).toEqual([
      'SECRET_KEYS: holds a key that nobody has drawn at random: make one with `openssl rand -base64 32`',
    ])
  })
}

test('S8 npm start refuses a key that is not base64', async () => {
  const { complaints } = await openApp({
    ...GOOD,
    SECRET_KEYS: 'k1:changeme-changeme-changeme-12345',
  })

  expect(complaints).toEqual([
    'SECRET_KEYS: must be kid:base64(32 bytes), comma-separated, each kid once',
  ])
})

for (const token of [
  'intresse-operator-token-for-production',
  'changeme-changeme-changeme-12345',
]) {
  test(`S8 npm start refuses an OPS_TOKEN of ${token}`, async () => {
    const { complaints } = await openApp({ ...GOOD, OPS_TOKEN: token })

    expect(complaints).toEqual([
      'OPS_TOKEN: nobody has drawn it at random: make one with `openssl rand -hex 32`',
    ])
  })
}

test('T40 the real Vitec with a real login is accepted', async () => {
  const { complaints } = await openApp({ ...GOOD, ...VITEC, VITEC_CREDENTIALS: 'user:sandbox' })

  expect(complaints).toEqual([])
})
