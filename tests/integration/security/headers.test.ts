import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'

import { askRaw, type RawAnswer } from '../../support/ask-raw.ts'
import { OFFICE_PATHS } from '../../support/browser/office-paths.ts'
import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { VILLA } from '../../support/visitor.ts'

const HOME = `${VILLA.office}/${VILLA.estateId}`
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const PAYLOAD = { rsc: '1' }
const PART = { ...PAYLOAD, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }

type Row = [
  what: string,
  path: string,
  status: number,
  asked?: { method?: string; headers?: Record<string, string>; body?: string },
]

/**
 * Every kind of address and response known to us, except the form in its frame. No page may embed
 * any of them.
 */
const CLOSED: Row[] = [
  ['the root', '/', 308],
  ['the first page', '/sv', 200],
  ['an office', `/sv/${VILLA.office}`, 200],
  ['an estate', `/sv/${HOME}`, 200],
  ['an estate in English', `/en/${HOME}`, 200],
  ['a HEAD request of an estate', `/sv/${HOME}`, 200, { method: 'HEAD' }],
  ...OFFICE_PATHS.map((path): Row => [path, `/sv${path}`, 200]),
  ['an estate with a query', `/sv/${HOME}?_rsc=1&x=${'y'.repeat(500)}`, 200],
  ['an estate as its payload', `/sv/${HOME}?_rsc`, 200, { headers: PAYLOAD }],
  ['an estate in segments', `/sv/${HOME}?_rsc=_i_aeImnuN6u1u1r`, 200, { headers: PART }],
  ['an estate by the name of its payload', `/sv/${HOME}.rsc`, 404],
  ['an unknown estate', `/sv/${VILLA.office}/NOPE`, 404],
  ['an unknown office', '/sv/nobody', 404],
  ['an unknown receipt', '/sv/receipts/aaaaaaaaaaaaaaaaaaaaaa', 404],
  ['a language in capitals', `/SV/${HOME}`, 308],
  ['a percent-encoded language', `/%73v/${VILLA.office}`, 308],
  ['an invalid percent-encoding', '/sv/%E0%A4%A', 404],
  ['an unknown address', '/nothing/of/the/kind', 404],
  ['the frame in capitals', `/EMBED/sv/${HOME}`, 404],
  ['a percent-encoded frame', `/%65mbed/sv/${HOME}`, 404],
  ['the frame of an unknown office', '/embed/sv/nobody/NOPE', 404],
  ['the frame in an unknown language', `/embed/de/${HOME}`, 404],
  ['the frame, one step too deep', `/embed/sv/${HOME}/x`, 404],
  ['the loader', '/embed.js', 200],
  ['a form token', `/api/form-token?office=${VILLA.office}&estate=${VILLA.estateId}`, 200],
  ['an unknown API address', '/api/nope', 404],
  ['a POST to a page', `/sv/${HOME}`, 405, { method: 'POST', headers: FORM, body: 'a=b' }],
  ['a GET of interests', '/api/interests', 405],
  ['a body without a type', '/api/interests', 415, { method: 'POST', body: 'x' }],
  [
    'a body over the limit',
    '/api/interests',
    413,
    { method: 'POST', headers: FORM, body: 'x'.repeat(40_000) },
  ],
  [
    'a form of an unknown office',
    '/api/interests',
    404,
    { method: 'POST', headers: FORM, body: 'a=b' },
  ],
  ['the operator’s address', '/api/ops/status', 404],
  ['a picture', `/images/${VILLA.office}/MED11385_0101?w=400`, 200],
  ['an unknown picture', `/images/${VILLA.office}/NOPE`, 404],
  ['Next’s image optimiser', '/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
  ['an unknown file of Next’s', '/_next/static/nope.js', 404],
  ['the icon', '/icon.svg', 200],
  ['the icon by its old name', '/favicon.ico', 200],
  ['the liveness check', '/livez', 200],
]

for (const [what, path, status, asked] of CLOSED) {
  test(`T13 ${what}: no page may embed it, and it has the security headers`, async ({ app }) => {
    const answer = await askRaw(app.url, path, asked)

    expect(answer.status).toBe(status)
    expectSecurityHeaders(answer)
    for (const policy of answer.policies) expect(policy).toContain("frame-ancestors 'none'")
    expect(answer.headers['strict-transport-security']).toBeUndefined()
  })
}

test('V4.1.1 every body has a content type, and text a character set', async ({ app }) => {
  for (const [what, path, , asked] of CLOSED) {
    const { text, headers } = await askRaw(app.url, path, asked)
    if (text === '' || asked?.method === 'HEAD') continue
    // JSON, and a page as Next's own script reads it, are UTF-8 by their type.
    expect(headers['content-type'], what).toMatch(
      /^(text\/[a-z]+; ?charset=utf-8|application\/(problem\+)?json|text\/x-component|image\/(svg\+xml|jpeg|x-icon))$/i,
    )
  }
})

test('T13 only the office’s own sites may embed the form in its frame', async ({ app }) => {
  for (const path of [`/embed/sv/${HOME}`, `/embed/sv/${VILLA.office}/NOPE`]) {
    const answer = await askRaw(app.url, path)
    expectSecurityHeaders(answer)
    expect(answer.policies.join()).toMatch(/frame-ancestors https:\/\/www\.ekbacken\.example$/)
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(answer.headers['cross-origin-embedder-policy']).toBe('require-corp')
  }
  const preview = await askRaw(app.url, `/embed/sv/${HOME}?preview`)
  expect(preview.policies.join()).toMatch(/frame-ancestors http:\/\/127\.0\.0\.1:\d+$/)
})

test('T13 a payload requested by the wrong name is redirected to the right one here', async ({
  app,
}) => {
  for (const headers of [PAYLOAD, PART]) {
    const answer = await askRaw(app.url, `/sv/${HOME}`, { headers })
    expect([answer.status, answer.text]).toEqual([307, ''])
    expect(answer.headers.location).toMatch(/^\/sv\/[^/]+\/[^/]+\?_rsc/)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  }
})

test('T13 an address with an extra slash redirects to its own place here and nowhere else', async ({
  app,
}) => {
  for (const path of [`//embed/sv/${HOME}`, `//evil.example/sv`, `/sv/`, `/\\evil.example`]) {
    const { status, headers } = await askRaw(app.url, path)
    expect(status).toBe(path === '/sv/' ? 308 : 400)
    expect(headers.location).toBe(path === '/sv/' ? '/sv' : undefined)
  }
})

test('V3.4.1 an app that is requested over https sends HSTS', async ({ app }) => {
  for (const path of ['/sv', '/icon.svg', '/livez', '/api/nope', `/embed/sv/${HOME}`]) {
    const headers = { 'x-forwarded-proto': 'https' }
    const answer = await askRaw(app.url, path, { headers })
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
  }
})

const SECURE: [what: string, path: string, status: number, asked?: Row[3]][] = [
  ['a redirect', '/', 308],
  ['a redirect of ours', `/SV/${HOME}`, 308],
  ['a page', `/sv/${HOME}`, 200],
  ['an unknown page', '/sv/nobody', 404],
  ['a frame', `/embed/sv/${HOME}`, 200],
  ['a picture', `/images/${VILLA.office}/MED11385_0101?w=400`, 200],
  ['a file', '/icon.svg', 200],
  ['an unknown file', '/_next/static/nope.js', 404],
  ['the loader', '/embed.js', 200],
  ['a body without a type', '/api/interests', 415, { method: 'POST', body: 'x' }],
  ['an unknown method', '/sv', 405, { method: 'PROPFIND' }],
  ['an invalid target', '*', 400],
  ['an unknown expectation', '/sv', 417, { headers: { expect: 'gold' } }],
]

for (const [what, path, status, asked] of SECURE) {
  test(`S8 ${what} has HSTS over https, and not over http`, async ({ app }) => {
    const ask = (proto: string) =>
      askRaw(app.url, path, {
        ...asked,
        headers: { ...asked?.headers, 'x-forwarded-proto': proto },
      })

    for (const proto of ['https', 'HTTPS', 'https, http', ' https,https']) {
      const answer = await ask(proto)
      expect(answer.status).toBe(status)
      expect(answer.headers['strict-transport-security'], proto).toBe(
        'max-age=63072000; includeSubDomains',
      )
    }
    for (const proto of ['http', 'http, https', 'xhttps'])
      expect((await ask(proto)).headers['strict-transport-security'], proto).toBeUndefined()
  })
}

test('S8 a 304 response has HSTS too', async ({ app }) => {
  for (const path of ['/embed.js', '/icon.svg', `/sv/${HOME}`]) {
    const proto = { 'x-forwarded-proto': 'https' }
    const { headers: first } = await askRaw(app.url, path)
    const known = { ...proto, 'if-none-match': first.etag ?? '' }
    const { status, headers } = await askRaw(app.url, path, { headers: known })

    expect([path, status]).toEqual([path, 304])
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
  }
})

test('V3.4.3 csp_evaluator finds no issue of high or medium severity in any policy', async ({
  app,
}) => {
  const pages = ['/sv', `/sv/${HOME}`, '/sv/nobody', `/embed/sv/${HOME}`, '/api/nope', '/embed.js']
  for (const path of pages) {
    const { policies } = await askRaw(app.url, path)
    expect(policies).toHaveLength(1)
    const findings = new CspEvaluator(new CspParser(policies[0] ?? '').csp).evaluate()

    const grave = findings.filter(({ severity }) => severity <= Severity.MEDIUM)
    expect(grave).toEqual([])
  }
})

test('V3.4.3 a page is cached together with its policy, and not rendered anew', async ({ app }) => {
  const first = await askRaw(app.url, `/en/${HOME}`)
  const second = await askRaw(app.url, `/en/${HOME}`)

  expect(second.headers['x-nextjs-cache']).toBe('HIT')
  expect(second.policies).toEqual(first.policies)
})

test('N2 a request with a content policy of its own changes nothing in a page', async ({ app }) => {
  const forged = "script-src 'nonce-forgedforgedforged'"
  for (const path of [`/sv/${VILLA.office}/privacy`, `/en/${VILLA.office}`]) {
    const headers = { 'content-security-policy': forged, 'x-nonce': 'forgedforgedforged' }
    for (const asked of [{ headers }, {}]) {
      const answer = await askRaw(app.url, path, asked)
      expect(answer.text + answer.policies).not.toContain('forgedforged')
    }
  }
})

test('N2 a forged header that claims to have passed the proxy weakens no policy and opens no address', async ({
  app,
  lines,
}) => {
  for (const forged of ['proxy', 'proxy:proxy:proxy:proxy:proxy', 'middleware', 'src/middleware']) {
    const headers = { 'x-middleware-subrequest': forged }
    expect((await askRaw(app.url, `/embed/sv/${HOME}`, { headers })).policies.join()).toMatch(
      /frame-ancestors (https:\/\/www\.ekbacken\.example|'none')$/,
    )
    expect((await askRaw(app.url, '/sv/nobody', { headers })).status).toBe(404)
    expect((await askRaw(app.url, '/api/ops/status', { headers })).status).toBe(404)
  }
  await expectLogged(lines, 'headerStripped', 'nextOnly', 12)
})

test('N1 a call of a server function finds none', async ({ app, lines }) => {
  for (const headers of [{ 'next-action': 'x'.repeat(40) }, { 'next-action': '' }]) {
    const asked = { method: 'POST', headers: { ...headers, ...FORM }, body: '$ACTION_ID_x=1' }
    const answer = await askRaw(app.url, `/sv/${HOME}`, asked)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  }
  await expectLogged(lines, 'headerStripped', 'nextOnly', 2)
  await expectLogged(lines, 'requestRefused', 'methodNotAllowed', 2)
})

function expectSecurityHeaders({ headers, policies }: RawAnswer) {
  expect(policies.length).toBeGreaterThan(0)
  for (const policy of policies) {
    for (const directive of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy.split('; ')).toContain(directive)
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:/)
  }
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toMatch(/^(same|cross)-origin$/)
  expect(headers['x-powered-by']).toBeUndefined()
}
