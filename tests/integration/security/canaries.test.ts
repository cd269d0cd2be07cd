import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { OFFICE_PATHS } from '../../support/browser/office-paths.ts'
import { canariesIn } from '../../support/canaries.ts'
import { filesIn } from '../../support/files-in.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

// Known strings as secrets. The login must be the sandbox's, so its canary is the base64 that is
// sent.
const KEY = randomBytes(32).toString('base64')
const OPS_TOKEN = randomBytes(32).toString('hex')
const SECRETS = [
  OPS_TOKEN,
  KEY,
  Buffer.from(KEY, 'base64').toString('hex'),
  'canarykid',
  Buffer.from('sandbox:sandbox').toString('base64'),
  'sandbox:sandbox',
  'M30011',
  'M30022',
  'KAT_SPEKULANT',
  'intresse@ekbacken.example',
]

test('no secret is in a file of the build that a browser can fetch', () => {
  const found = [...filesIn('.next/static'), ...filesIn('public')].flatMap((file) => {
    const text = readFileSync(file)
    const names = canariesIn(text, [
      ...SECRETS,
      'SECRET_KEYS',
      'VITEC_CREDENTIALS',
      'SendInterestAndContactOnEstate',
    ])
    return names.map((name) => `${file}: ${name}`)
  })

  expect(found).toEqual([])
  expect(filesIn('.next/static').filter((file) => file.endsWith('.map'))).toEqual([])
})

test('V15.2.3 the build holds nothing of the tests, and no way to make the app misbehave', () => {
  const words = ['sandbox/faults', 'CRASH_AT', 'TORTURE ', 'exempel.example', 'playwright/test']
  const found = [...filesIn('.next/server'), ...filesIn('.next/static')]
    .filter((file) => /\.(js|mjs|html|rsc|json)$/.test(file))
    .flatMap((file) => canariesIn(readFileSync(file), words).map((word) => `${file}: ${word}`))

  expect(found).toEqual([])
})

test('no secret and no person is in a page, its payload, a frame, a metric, a refusal, the log or the store', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const settings = {
    ...(await appSettings(folder.path, sandbox.url)),
    SECRET_KEYS: `canarykid:${KEY}`,
    OPS_TOKEN,
    LOG_LEVEL: 'trace',
  }
  const app = await startApp(settings)
  const visitor = { ...makeVisitor(), firstName: 'Kanariefågel' }
  const personal = [
    visitor.firstName,
    visitor.lastName,
    visitor.email,
    '+46701740650',
    '070-174 06 50',
    'Hemligt önskemål',
  ]
  const texts: string[] = []

  for (const path of [
    '',
    '/ekbacken',
    '/soderport',
    '/ekbacken/OBJ11385_1395932274',
    '/soderport/OBJ22417_2201187764',
    ...OFFICE_PATHS,
    '/ekbacken/NOPE',
  ]) {
    for (const headers of [{}, { rsc: '1' }] as Record<string, string>[]) {
      texts.push(await (await fetch(`${app.url}/sv${path}`, { headers })).text())
    }
  }

  const part = { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }
  for (const path of ['/sv/ekbacken/OBJ11385_1395932274', '/en/soderport'])
    texts.push(await (await fetch(app.url + path, { headers: part })).text())
  for (const path of [
    '/embed/sv/ekbacken/OBJ11385_1395932274',
    '/embed/en/soderport/OBJ22417_2201187764?preview',
    '/embed/sv/ekbacken/NOPE',
    '/embed.js',
    '/api/nope',
  ])
    texts.push(await (await fetch(app.url + path)).text())

  const token = await fetchToken(app.url)
  const body = {
    ...bodyOf(visitor, token),
    interestNote: 'Hemligt önskemål',
    person: { firstName: visitor.firstName, lastName: visitor.lastName, cellPhone: visitor.phone },
  }
  const said = [
    await postJson(app.url, { ...body, unknown: visitor.email }),
    await postJson(app.url, { ...body, token: 'forged' }),
    await postJson(app.url, JSON.stringify(body).slice(0, -2)),
    await postJson(app.url, { ...body, estateId: '../../etc' }),
    await postForm(app.url, { ...formOf(visitor, token), office: 'nobody' }),
    await fetch(`${app.url}/api/receipts/${visitor.email}`),
  ]
  await orderFault(sandbox.url, {
    match: { email: visitor.email },
    fault: { kind: 'refuse', shape: 'b', message: `${visitor.email} ${visitor.lastName}` },
    times: 1,
  })
  const stored = await postJson(app.url, body)
  expect(stored.status).toBe(202)
  said.push(stored)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  for (const answer of said) texts.push(JSON.stringify([...answer.headers]), await answer.text())

  const { receiptId } = JSON.parse(texts.at(-1) ?? '')
  for (const path of [`/sv/receipts/${receiptId}`, `/embed/sv/receipts/${receiptId}`])
    texts.push(await (await fetch(app.url + path)).text())
  const authorization = `Bearer ${OPS_TOKEN}`
  for (const path of ['status', 'metrics'])
    texts.push(
      await (await fetch(`${app.url}/api/ops/${path}`, { headers: { authorization } })).text(),
    )
  const scripts = filesIn('.next/static').filter((file) => file.endsWith('.js'))
  for (const file of scripts)
    expect((await fetch(`${app.url}/${file.replace('.next', '_next')}.map`)).status).toBe(404)
  await app.end()
  const log = app.output()
  const store = Buffer.concat(filesIn(folder.path).map((file) => readFileSync(file)))
  await sandbox.stop()
  await folder.remove()

  // The key's name is in tokens by design; only the log and the store must not hold it.
  const secrets = SECRETS.filter((secret) => secret !== 'canarykid')
  expect(texts.flatMap((text) => canariesIn(text, [...secrets, ...personal]))).toEqual([])
  expect(canariesIn(log, [...SECRETS, ...personal])).toEqual([])
  expect(log).toContain('deliveryEnded')
  expect(canariesIn(store, [...secrets, ...personal])).toEqual([])
})
