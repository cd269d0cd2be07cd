import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../../support/post-interest.ts'

const SITES = ['same-origin', 'same-site', 'cross-site', 'none', null] as const
const ORIGINS = ['ours', 'https://evil.example', 'null', null] as const

/**
 * Fetch Metadata decides if the browser sends it; otherwise Origin; a program that sends neither is
 * known by its token.
 */
function isLetIn(site: (typeof SITES)[number], origin: (typeof ORIGINS)[number]) {
  if (site !== null) return site === 'same-origin' || site === 'none'

  return origin === null || origin === 'ours'
}

for (const site of SITES)
  for (const origin of ORIGINS)
    test(`T11 Sec-Fetch-Site ${site ?? 'absent'} with Origin ${origin ?? 'absent'} is ${isLetIn(site, origin) ? 'accepted' : 'refused'}, as JSON and as a form`, async ({
      app,
      sandbox,
      visitor,
      lines,
    }) => {
      const headers = {
        ...(site && { 'sec-fetch-site': site }),
        ...(origin && { origin: origin === 'ours' ? app.url : origin }),
      }
      const json = await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)), headers)
      const form = await postForm(app.url, formOf(visitor, await fetchToken(app.url)), headers)

      if (isLetIn(site, origin)) {
        expect([json.status, form.status]).toEqual([202, 303])
        await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(2)
        return
      }
      expect([json.status, form.status]).toEqual([403, 403])
      await expectLogged(lines, 'requestRefused', 'originRefused', 2)
      expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])
    })

test('T12 a forged origin is not enough: a request without a valid token is refused', async ({
  app,
  visitor,
  lines,
}) => {
  const headers = { origin: app.url, 'sec-fetch-site': 'same-origin' }
  const answer = await postJson(app.url, bodyOf(visitor, 'made-up'), headers)

  expect([answer.status, (await answer.json()).code]).toEqual([403, 'tokenInvalid'])
  await expectLogged(lines, 'requestRefused', 'tokenInvalid')
})

test('T11 a foreign page’s fetch, form and beacon are refused, whatever content type they claim', async ({
  app,
  sandbox,
  visitor,
  lines,
}) => {
  const token = await fetchToken(app.url)
  const body = JSON.stringify(bodyOf(visitor, token))
  // Content types that a browser sends for another site's page without a preflight, and with the
  // headers that name its origin.
  for (const type of [
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json',
  ])
    for (const mode of ['no-cors', 'cors', 'navigate']) {
      const answer = await fetch(`${app.url}/api/interests`, {
        method: 'POST',
        headers: {
          'content-type': type,
          origin: 'https://evil.example',
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': mode,
        },
        body,
      })
      expect([403, 415]).toContain(answer.status)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }

  await expectLogged(lines, 'requestRefused', 'originRefused', 6)
  await expectLogged(lines, 'requestRefused', 'mediaTypeUnsupported', 6)
  expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])
})
