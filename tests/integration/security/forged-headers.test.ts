import { askRaw } from '../../support/ask-raw.ts'
import { KEPT_OFFICE_PATHS } from '../../support/browser/office-paths.ts'
import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { VILLA } from '../../support/visitor.ts'

const ELSEWHERE = 'evil.example'

/** Headers between Next's own parts, as a client may forge them. */
const NEXT_ONLY: Record<string, string> = {
  'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
  'x-middleware-rewrite': `https://${ELSEWHERE}/x`,
  'x-middleware-redirect': `https://${ELSEWHERE}/x`,
  'x-middleware-next': '1',
  'x-middleware-skip': '1',
  'x-middleware-prefetch': '1',
  'x-middleware-override-headers': 'authorization',
  'x-middleware-request-authorization': 'Bearer x',
  'x-middleware-set-cookie': 'a=b',
  'x-nextjs-data': '1',
  'x-nextjs-rewrite': '/api/ops/status',
  'x-nextjs-redirect': `https://${ELSEWHERE}`,
  'x-nextjs-postponed': '1',
  'x-invoke-path': '/api/ops/status',
  'x-invoke-status': '500',
  'x-matched-path': '/api/ops/status',
  'x-now-route-matches': '1=x',
  'next-action': 'x'.repeat(40),
}

/** Headers that only a proxy of ours would send; this app trusts none. */
const PROXYS: Record<string, string> = {
  'x-forwarded-host': ELSEWHERE,
  'x-forwarded-port': '666',
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '10.6.6.6',
  'x-forwarded-prefix': '/evil',
  'x-real-ip': '10.6.6.6',
  forwarded: `for=10.6.6.6;host=${ELSEWHERE};proto=https`,
  'x-original-url': '/api/ops/status',
  'x-rewrite-url': '/api/ops/status',
  'x-http-method-override': 'DELETE',
  'x-host': ELSEWHERE,
}

const HOME = `${VILLA.office}/${VILLA.estateId}`
const PATHS = ['/', '/sv', `/sv/${HOME}`, '/sv/nobody', `/embed/sv/${HOME}`, '/livez']
PATHS.push('/api/ops/status', '/api/nope', '/embed.js')
PATHS.push(...KEPT_OFFICE_PATHS.map((path) => `/sv${path}`))

for (const path of PATHS) {
  test(`N5 no header of a proxy or of Next’s own changes the response of ${path}`, async ({
    app,
    lines,
  }) => {
    const plain = await answerOf(app.url, path)
    for (const [name, value] of Object.entries({ ...NEXT_ONLY, ...PROXYS }))
      expect(await answerOf(app.url, path, { [name]: value }), name).toEqual(plain)

    await expectLogged(lines, 'headerStripped', 'nextOnly', Object.keys(NEXT_ONLY).length)
    expect(app.output()).not.toContain(ELSEWHERE)
  })
}

test('N5 T31 an interest with all these headers is stored like any other, and its receipt address is ours', async ({
  app,
  sandbox,
  visitor,
  lines,
}) => {
  const body = bodyOf(visitor, await fetchToken(app.url))
  const answer = await postJson(app.url, body, { ...NEXT_ONLY, ...PROXYS })

  expect(answer.status).toBe(202)
  expect((await answer.json()).receiptUrl).toMatch(new RegExp(`^${app.url}/sv/receipts/`))
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  await expectLogged(lines, 'headerStripped', 'nextOnly')
  for (const word of [ELSEWHERE, '10.6.6.6']) expect(app.output()).not.toContain(word)
})

/**
 * The response to a visitor, without the page's token, which holds its time, and without React's
 * copy of the page, whose parts are cut by how soon each is ready; nor the hashes of both.
 */
async function answerOf(appUrl: string, path: string, headers: Record<string, string> = {}) {
  const { status, headers: answered, policies, text } = await askRaw(appUrl, path, { headers })

  return {
    status,
    location: answered.location,
    cookies: answered['set-cookie'],
    policies: policies.map((policy) => policy.replace(/(?:'sha256-[^']+' ?)+/g, 'hashes ')),
    text: text
      .replace(/<script>self\.__next_f\.push\(.*?\)<\/script>/gs, '')
      .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'token'),
  }
}
