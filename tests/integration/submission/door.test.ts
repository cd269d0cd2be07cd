import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { head, rawRequest, statusOf } from '../../support/raw-request.ts'
import { VILLA } from '../../support/visitor.ts'

const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

for (const method of METHODS) {
  test(`T26 ${method} on /api/interests is 405, names the allowed method, and grants other sites no access`, async ({
    app,
    lines,
  }) => {
    const answer = await fetch(`${app.url}/api/interests`, {
      method,
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })

    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect([...answer.headers.keys()].filter((name) => name.includes('access-control'))).toEqual([])
    if (method !== 'HEAD') expect(await answer.json()).toMatchObject({ code: 'methodNotAllowed' })
    await expectLogged(lines, 'requestRefused', 'methodNotAllowed')
  })
}

const ADDRESSES = ['/api/interests', '/sv', '/sv/ekbacken', '/embed.js', '/livez', '/nowhere', '/']

for (const method of ['TRACE', 'PROPFIND', 'LINK', 'PURGE']) {
  test(`T26 ${method} is 405 everywhere, without a stack in the log`, async ({ app, lines }) => {
    for (const address of ADDRESSES) {
      const answer = await rawRequest(app.url, head(`${method} ${address}`, 'host: a', 'x: 1'))

      expect(statusOf(answer)).toBe(405)
      expect(answer).toMatch(/^allow: GET, HEAD, POST\r$/im)
      expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im)
      expect(answer).not.toMatch(/x: 1/)
    }
    expect(app.output()).not.toContain("'TRACE' HTTP method is unsupported")
    await expectLogged(lines, 'requestRefused', 'methodNotAllowed', ADDRESSES.length)
  })
}

test('T26 no request for another protocol or a tunnel is granted', async ({ app, lines }) => {
  const upgrade = ['host: a', 'connection: upgrade, close', 'upgrade: websocket']
  expect(statusOf(await rawRequest(app.url, head('GET /livez', ...upgrade)))).toBe(200)
  expect(statusOf(await rawRequest(app.url, head('CONNECT a:1', 'host: a')))).toBe(0)
  await expectLogged(lines, 'requestRefused', 'methodNotAllowed')
})

/** Node itself rejects a request in which it would have to choose between two values. */
const TWICE: [name: string, code: string][] = [
  ['content-type', 'headersUnclear'],
  ['content-length', 'requestUnreadable'],
  ['host', 'headersUnclear'],
  ['origin', 'headersUnclear'],
  ['sec-fetch-site', 'headersUnclear'],
]

for (const [name, code] of TWICE) {
  test(`T20 a request with two ${name} headers is refused`, async ({ app, lines }) => {
    const values: Record<string, string> = {
      host: 'a',
      'content-type': 'application/json',
      'content-length': '2',
      origin: app.url,
      'sec-fetch-site': 'same-origin',
    }
    const headers = Object.entries(values).map(([each, value]) => `${each}: ${value}`)
    const again = `${name}: ${name === 'content-type' ? 'text/plain' : values[name]}`
    const answer = await rawRequest(app.url, `${head('POST /api/interests', ...headers, again)}{}`)

    expect(statusOf(answer)).toBe(400)
    await expectLogged(lines, 'requestRefused', code)
  })
}

const SMUGGLED: [string, string[]][] = [
  ['a length together with chunks', ['content-length: 4', 'transfer-encoding: chunked']],
  ['a misspelt chunked encoding', ['transfer-encoding: xchunked']],
  ['a header with two lengths', ['content-length: 4, 4']],
  ['an invalid length', ['content-length: 0x4']],
  ['a folded header', ['content-length: 0', ' folded: 1']],
  ['a header name with a space', ['content-length : 4']],
]

for (const [what, headers] of SMUGGLED) {
  test(`T20 ${what} smuggles in no second request`, async ({ app, lines }) => {
    const second = head('GET /livez', 'host: a')
    const answer = await rawRequest(
      app.url,
      `${head('POST /api/interests', 'host: a', 'content-type: application/json', ...headers)}0\r\n\r\n${second}`,
    )

    expect(statusOf(answer)).toBe(400)
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
    await expectLogged(lines, 'requestRefused', 'requestUnreadable')
  })
}

const UNBOUNDED: [string, number, string][] = [
  ['depth 5,000', 400, `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ['objects 5,000 deep', 400, '{"a":'.repeat(5_000)],
  ['5,000 unknown names', 400, namesOf(3_000)],
  ['200,000 unknown names', 413, namesOf(200_000)],
  ['depth 200,000', 413, '['.repeat(200_000)],
]

for (const [what, status, body] of UNBOUNDED) {
  test(`T19 ${what} are ${status} at once`, async ({ app, lines }) => {
    await postJson(app.url, '{')
    const began = performance.now()
    const answer = await postJson(app.url, body)

    expect(answer.status).toBe(status)
    expect(performance.now() - began).toBeLessThan(500)
    const code = status === 400 ? 'bodyUnreadable' : 'bodyTooLarge'
    await expectLogged(lines, 'requestRefused', code, 1 + Number(status === 400))
  })
}

test('T19 a form of 5,000 fields is 400', async ({ app, lines }) => {
  const answer = await fetch(`${app.url}/api/interests`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Array.from({ length: 5_000 }, (_, at) => `k${at}`).join('&'),
  })

  expect(answer.status).toBe(400)
  await expectLogged(lines, 'requestRefused', 'bodyUnreadable')
})

test('T19 a refusal before the end of a request closes the connection, and one after it does not', async ({
  app,
  lines,
}) => {
  const type = ['host: a', 'content-type: application/json']
  const half = await rawRequest(
    app.url,
    head('POST /api/interests', ...type, 'content-length: 50000'),
  )
  expect(statusOf(half)).toBe(413)
  expect(half).toMatch(/^connection: close\r$/im)

  const whole = `${head('POST /api/interests', ...type, 'content-length: 1')}{`
  const last = head('GET /livez', 'host: a', 'connection: close')
  const both = await rawRequest(app.url, whole, last)
  expect(both.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200'])
  await expectLogged(lines, 'requestRefused', 'bodyTooLarge')
  await expectLogged(lines, 'requestRefused', 'bodyUnreadable')
})

const TYPES: [string | null, number][] = [
  ['application/json', 400],
  ['APPLICATION/JSON; charset="UTF-8"', 400],
  ['application/json; charset=utf-16', 415],
  ['application/json; charset=utf-8; charset=utf-7', 415],
  ['application/jsonp', 415],
  ['application/problem+json', 415],
  ['text/json', 415],
  ['text/plain', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/xml', 415],
  ['application/json; charset=utf-8; boundary=x', 415],
  ['application/json; charset="utf-8', 415],
  ['', 415],
  [null, 415],
]

for (const [type, status] of TYPES) {
  test(`T20 invalid JSON with the content type «${type}» is ${status}`, async ({ app, lines }) => {
    const body = new TextEncoder().encode('{"a"')
    const headers = type === null ? undefined : { 'content-type': type }
    const answer = await fetch(`${app.url}/api/interests`, { method: 'POST', headers, body })

    expect(answer.status).toBe(status)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const code = status === 400 ? 'bodyUnreadable' : 'mediaTypeUnsupported'
    await expectLogged(lines, 'requestRefused', code)
  })
}

const ENCODED: [string, Uint8Array<ArrayBuffer>][] = [
  ['broken UTF-8', Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d)],
  ['overlong UTF-8', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)],
  ['a surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)],
]

for (const [what, body] of ENCODED) {
  test(`T20 ${what} is 400`, async ({ app, lines }) => {
    const answer = await fetch(`${app.url}/api/interests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })

    expect([answer.status, (await answer.json()).code]).toEqual([400, 'bodyUnreadable'])
    await expectLogged(lines, 'requestRefused', 'bodyUnreadable')
  })
}

for (const coding of ['gzip', 'br', 'deflate', 'identity, gzip', 'GZIP']) {
  test(`V10 T20 a body in ${coding} is 415 with the accepted encoding, and is not decompressed`, async ({
    app,
    lines,
  }) => {
    const headers = { 'content-encoding': coding }
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
    const answers = [
      await postJson(app.url, '{}', headers),
      await postJson(app.url, 'office=ekbacken', form),
      await fetch(`${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}`, {
        method: 'POST',
        headers: form,
        body: 'a=b',
      }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415])
    for (const answer of answers) expect(answer.headers.get('accept-encoding')).toBe('identity')
    await expectLogged(lines, 'requestRefused', 'mediaTypeUnsupported', 3)
  })
}

test('V10 a body with the identity encoding is read', async ({ app, lines }) => {
  expect((await postJson(app.url, '{}', { 'content-encoding': 'identity' })).status).toBe(404)
  await expectLogged(lines, 'requestRefused', 'officeUnknown')
})

test('T11 the response to a stored interest is not cacheable, not sniffable and not readable by other sites', async ({
  app,
  sandbox,
  visitor,
}) => {
  const body = bodyOf(visitor, await fetchToken(app.url))
  const answer = await postJson(app.url, body, { origin: app.url })

  expect(answer.status).toBe(202)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

function namesOf(count: number) {
  return JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1])))
}
