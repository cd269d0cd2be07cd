import { expect, test } from '../../support/flavours/app-test.ts'

const languages: [string | undefined, string][] = [
  [undefined, '/sv'],
  ['en', '/en'],
  ['en-GB,en;q=0.9,sv;q=0.8', '/en'],
  ['de,fr;q=0.9', '/sv'],
  ['en;q=0.5, sv', '/sv'],
]

for (const [wanted, leads] of languages) {
  test(`a visitor whose browser asks for ${wanted ?? 'nothing'} is redirected to ${leads}`, async ({
    app,
  }) => {
    const headers: Record<string, string> = wanted ? { 'accept-language': wanted } : {}
    const answer = await fetch(app.url, { redirect: 'manual', headers })

    expect([answer.status, answer.headers.get('location')]).toEqual([308, leads])
  })
}

test('an app without an alert channel logs that at its start', ({ app }) => {
  expect(app.output()).toContain('"nobodyToTell"')
  expect(app.output()).toMatch(/"mailServerMissing"[^\n]*"soderport"/)
})

for (const path of [
  '/sv/nobody',
  '/sv/ekbacken/NOPE',
  '/de',
  '/sv/ekbacken/OBJ22417_2204410087',
  '/sv/receipts/aaaaaaaaaaaaaaaaaaaaaa',
  '/nothing/of/the/kind/here',
]) {
  test(`${path} is 404 with a page`, async ({ app }) => {
    const answer = await fetch(app.url + path)

    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Sidan finns inte')
  })
}

test('a picture is resized in the format that the browser accepts, and only to our sizes', async ({
  app,
}) => {
  const address = `${app.url}/images/ekbacken/MED11385_0101`
  const types = ['image/avif,image/webp,*/*', 'image/webp,*/*', '*/*']
  const answers = await Promise.all(
    types.map((accept) => fetch(`${address}?w=400&v=1`, { headers: { accept } })),
  )

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual([
    'image/avif',
    'image/webp',
    'image/jpeg',
  ])
  expect(answers[0]?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  for (const refused of ['?w=401', '?w=999999', '?w=400&v=../x']) {
    expect((await fetch(address + refused)).status).toBe(404)
  }
  expect((await fetch(`${app.url}/images/soderport/MED22417_1302?w=400`)).status).toBe(404)
  expect((await fetch(`${app.url}/images/nobody/MED11385_0101?w=400`)).status).toBe(404)
  expect((await fetch(`${app.url}/images/ekbacken/..%2F..%2Fx?w=400`)).status).toBe(404)
})

test('the health addresses respond', async ({ app }) => {
  expect(await (await fetch(`${app.url}/livez`)).text()).toBe('ok')
  expect(await (await fetch(`${app.url}/readyz`)).text()).toBe('ready')
})

test('no address sets a cookie', async ({ app }) => {
  for (const path of [
    '/',
    '/sv',
    '/sv/ekbacken',
    '/sv/ekbacken/OBJ11385_1395932274',
    '/api/form-token?office=ekbacken&estate=OBJ11385_1395932274',
  ]) {
    expect((await fetch(app.url + path, { redirect: 'manual' })).headers.getSetCookie()).toEqual([])
  }
})

test('P9 a browser that requests the icon by its old name gets one, in three sizes', async ({
  app,
}) => {
  for (const path of ['/favicon.ico', '/favicon.ico?v=1']) {
    const answer = await fetch(app.url + path)
    const bytes = Buffer.from(await answer.arrayBuffer())

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/x-icon'])
    expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([1, 3])
  }
})
