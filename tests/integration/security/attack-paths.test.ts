import { createServer } from 'node:http'

import { askRaw } from '../../support/ask-raw.ts'
import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

test('T10 no id in a foreign form causes a request to another address', async () => {
  const asked: string[] = []
  const vitec = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  const address = vitec.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const folder = await makeFolder()
  const app = await startApp(await appSettings(folder.path, `http://127.0.0.1:${port}`))
  const ids = [
    '..',
    '%252e%252e',
    '%2e%2e',
    '%2e%2e%2f%2e%2e',
    '..%5c',
    '%5c%5cevil',
    '%2f%2fevil.example',
  ]
  ids.push(
    'a%40evil',
    'a%23',
    'a%3Fb',
    'a%00',
    'a%0d%0aHost:x',
    '%ef%bc%8e%ef%bc%8e',
    'a'.repeat(41),
  )

  for (const id of ids) {
    for (const path of [
      `/sv/ekbacken/${id}`,
      `/embed/sv/ekbacken/${id}`,
      `/images/ekbacken/${id}?w=400`,
      `/api/form-token?office=ekbacken&estate=${id}`,
    ]) {
      const { status } = await askRaw(app.url, path)
      expect(status, path).toBeGreaterThanOrEqual(300)
      expect(status, path).toBeLessThan(500)
    }
    const body = { ...bodyOf(makeVisitor(), 'x'), estateId: decodeURIComponent(id) }
    const { code } = await (await postJson(app.url, body)).json()
    // The app removes an invisible character, and the rest may be an id, for which no client has a
    // token.
    expect(code, id).toBe(id === 'a%00' ? 'tokenInvalid' : 'interestInvalid')
  }
  await expectLogged(app, 'requestRefused', 'tokenInvalid')
  for (const code of ['notFound', 'estateUnknown', 'interestInvalid'])
    await expectLogged(app, 'requestRefused', code, ids.length - 1)
  await app.end()
  await folder.remove()
  vitec.close()

  // A path that a browser's rules resolve elsewhere is the path of an office's list, and the app
  // asks Vitec for that.
  expect(asked.filter((path) => !/^\/Advertising\/Estate\/M30011\?paging/.test(path))).toEqual([])
})

test('V13.4.1 V13.4.3 no request reads a file beside the app', async ({ app, lines }) => {
  const files = ['.git/config', '.env', '.next/BUILD_ID', 'package.json', 'data/intresse.db', 'lib']
  const paths = files.flatMap((file) => [`/${file}`, `/sv/../${file}`, `/sv/%2e%2e/${file}`])
  for (const path of paths) {
    const { status, text } = await askRaw(app.url, path)
    expect([307, 308, 400, 404], path).toContain(status)
    expect(text).not.toMatch(/\[core\]|SECRET|"dependencies"|SQLite format|Index of/)
  }
  await expectLogged(lines, 'requestRefused', 'notFound', files.length)
})

test('T17 a form is redirected to its receipt and nowhere else, whatever it contains', async ({
  app,
  lines,
}) => {
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'x\r\nLocation: //evil',
  ]
  for (const place of elsewhere) {
    const visitor = makeVisitor()
    const form = formOf(visitor, await fetchToken(app.url))
    for (const name of ['next', 'return', 'returnUrl', 'redirect']) {
      const answer = await postForm(app.url, { ...form, [name]: place })
      expect(answer.headers.get('location')).toMatch(/^\/sv\/receipts\/[\w-]{22}$/)
    }
    const answer = await postForm(
      app.url,
      { ...form, locale: 'sv' },
      { referer: place.replace(/[\r\n]/g, '') },
    )
    expect(answer.headers.get('location')).toMatch(/^\/sv\/receipts\/[\w-]{22}$/)
    const odd = await postForm(app.url, { ...form, locale: place })
    expect(odd.headers.get('location')).toBeNull()
  }
  await expectLogged(lines, 'requestRefused', 'interestInvalid', elsewhere.length)
})

test('T7 every response to one visitor forbids caches to store it', async ({ app, visitor }) => {
  const token = await fetchToken(app.url)
  const stored = await postJson(app.url, bodyOf(visitor, token))
  const { receiptId } = await stored.json()
  const answers = [
    stored,
    await postJson(app.url, { ...bodyOf(visitor, token), interestNote: 'Nej' }),
    await postJson(app.url, '{'),
    await postForm(app.url, { ...formOf(visitor, token), 'email.emailAddress': 'fel' }),
    await fetch(`${app.url}/api/form-token?office=ekbacken&estate=OBJ11385_1395932274`),
    await fetch(`${app.url}/api/receipts/${receiptId}`),
    await fetch(`${app.url}/sv/receipts/${receiptId}`),
    await fetch(`${app.url}/embed/sv/receipts/${receiptId}`),
    await fetch(`${app.url}/api/ops/status`),
    await fetch(`${app.url}/sv/nobody`),
  ]

  for (const { url, headers } of answers)
    expect(headers.get('cache-control'), url).toContain('no-store')
})
