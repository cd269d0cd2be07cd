import { askRaw } from '../../support/ask-raw.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { VILLA } from '../../support/visitor.ts'

const { office, estateId } = VILLA
const PAGE = `/sv/${office}/${estateId}`

/**
 * Addresses as a QR code, a mail, a bracket or a sentence gives them, and the pages they lead to.
 */
const TIDIED: [what: string, path: string, leads: string][] = [
  ['all in capitals', `/SV/EKBACKEN/${estateId}`, PAGE],
  ['a language in capitals', `/EN/${office}`, `/en/${office}`],
  ['an office in capitals', '/sv/Ekbacken', '/sv/ekbacken'],
  ['a page about the office in capitals', '/SV/EKBACKEN/PRIVACY', '/sv/ekbacken/privacy'],
  ['a trailing bracket', `${PAGE})`, PAGE],
  ['a trailing full stop', `${PAGE}.`, PAGE],
  ['a trailing comma', `${PAGE},`, PAGE],
  ['the end of a link in a mail', `${PAGE}%3E`, PAGE],
  ['a trailing quotation mark', `${PAGE}%22`, PAGE],
  ['the rest of an HTML link', `${PAGE}%22%3El%C3%A4s%3Cbr%3E`, PAGE],
  ['a bracket and a full stop', `${PAGE}).`, PAGE],
  ['a Swedish quotation mark', `${PAGE}%E2%80%9D`, PAGE],
  ['an invisible space', `${PAGE}%E2%80%8B`, PAGE],
  ['its fragment percent-encoded', `${PAGE}%23interest`, PAGE],
  ['Vitec’s id of the office, as Hemnet’s links have it', `/sv/M30011/${estateId}`, PAGE],
  ['Vitec’s id of the office in another casing', '/sv/m30011', '/sv/ekbacken'],
  ['a percent-encoded letter', `/%73v/${office}`, `/sv/${office}`],
  [
    'its query',
    `/SV/${office}/${estateId}).?utm_source=qr&a=%2F%2Fb`,
    `${PAGE}?utm_source=qr&a=%2F%2Fb`,
  ],
]

for (const [what, path, leads] of TIDIED) {
  test(`V10 an address with ${what} leads to the page`, async ({ app }) => {
    const { status, headers, policies } = await askRaw(app.url, path)

    expect([status, headers.location]).toEqual([308, leads])
    expect(policies.join()).toContain("default-src 'none'")
    expect((await askRaw(app.url, leads)).status).toBe(200)
  })
}

test('V10 an address with a trailing slash leads to the page too, also after a bracket', async ({
  app,
}) => {
  for (const path of [`${PAGE}/`, `/SV/EKBACKEN/${estateId}/`, `${PAGE})/`]) {
    const answer = await fetch(app.url + path)
    expect([answer.status, new URL(answer.url).pathname], path).toEqual([200, PAGE])
  }
})

test('S8 every spelling of an id redirects to Vitec’s, and none is a page of its own', async ({
  app,
}) => {
  const spellings = [estateId.toLowerCase(), 'oBJ11385_1395932274', 'ObJ11385_1395932274']
  for (const spelling of spellings) {
    const path = `/sv/${office}/${spelling}?utm_source=mail`
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await askRaw(app.url, path, { method })
      expect([status, headers.location]).toEqual([308, `${PAGE}?utm_source=mail`])
      expect(headers['x-nextjs-cache']).toBeUndefined()
    }
  }
})

const NOWHERE = [
  '/SV/%2F%2Fevil.example',
  '/SV//evil.example',
  '/sv/%5Cevil.example',
  '/sv/ekbacken/%2F%2Fevil.example).',
  '/SV/EKBACKEN/..%2F..%2Fevil',
  '/Sv/ekbacken/@evil.example',
  '/SV@evil.example/ekbacken',
  '/.%2F/evil.example',
]

test('V10 no address redirects to another site', async ({ app }) => {
  for (const path of [...NOWHERE, `/SV/EKBACKEN/${estateId})`]) {
    for (const name of ['host', 'x-forwarded-host', 'x-asked-query', 'x-none']) {
      const headers = { [name]: 'evil.example' }
      const { status, headers: answered } = await askRaw(app.url, path, { headers })
      expect([308, 404], path).toContain(status)
      expect(answered.location ?? '/', path).toMatch(/^\/(?![/\\])/)
    }
  }
})

test('V10 an address of another file, or of nothing, is still 404', async ({ app }) => {
  for (const path of [`${PAGE}.rsc`, `${PAGE}.json`, '/SV/NOBODY', `${PAGE}/x`, '/sv/%E0%A4%A'])
    expect((await askRaw(app.url, path)).status, path).toBe(404)
})
