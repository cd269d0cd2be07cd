import type { Page } from 'playwright/test'

import { expect, test } from '../../support/flavours/browser-test.ts'
import { VILLA } from '../../support/visitor.ts'

const OWN_SITE = 'https://www.ekbacken.example'
const OTHER_SITE = 'https://www.soderport.example'

// The console reports a refused frame, as this test expects. The app runs on this machine, and
// browsers ask before a page of a public site reaches it.
test.use({
  expectedErrors: [/frame-ancestors|Framing|ERR_BLOCKED_BY/],
  permissions: ['local-network-access'],
})

function frameOf(address: string) {
  return `<iframe src="${address}" width="600" height="900" allow="local-network-access *"></iframe>`
}

/** Made-up sites, as the browser sees them. */
async function pretend(page: Page, sites: Record<string, string>, headers = {}) {
  for (const [site, body] of Object.entries(sites))
    await page.route(`${site}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }),
    )
}

test('T13 an office’s own site embeds the form, also under its own embedder policies', async ({
  page,
  app,
}) => {
  const form = `${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}`
  for (const policy of ['unsafe-none', 'require-corp', 'credentialless']) {
    await pretend(
      page,
      { [OWN_SITE]: frameOf(form) },
      { 'cross-origin-embedder-policy': policy, 'cross-origin-opener-policy': 'same-origin' },
    )
    await page.goto(`${OWN_SITE}/${policy}`)

    await expect(page.frameLocator('iframe').getByLabel('Förnamn')).toBeVisible()
    await page.unrouteAll()
  }
})

for (const [what, sites, first] of [
  ['another site', (form: string) => ({ [OTHER_SITE]: frameOf(form) }), OTHER_SITE],
  [
    'a site that looks like it',
    (form: string) => ({ [`${OWN_SITE}.evil.example`]: frameOf(form) }),
    `${OWN_SITE}.evil.example`,
  ],
  [
    'an office’s own site inside another',
    (form: string) => ({
      [OTHER_SITE]: frameOf(`${OWN_SITE}/inner`),
      [OWN_SITE]: frameOf(form),
    }),
    OTHER_SITE,
  ],
] as const) {
  test(`T13 ${what} cannot embed the form`, async ({ page, app }) => {
    const form = `${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}`
    await pretend(page, sites(form))
    const refused = page.waitForEvent('requestfailed', (each) => each.url() === form)
    await page.goto(`${first}/`)

    expect((await refused).failure()?.errorText).toContain('ERR_BLOCKED_BY_RESPONSE')
  })
}

test('T13 a data: page cannot embed the form, and no site can embed a page', async ({
  page,
  app,
}) => {
  const form = `${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}`
  // A page of a public site cannot be allowed to reach this machine: the test fulfils its request
  // with the unchanged response.
  await page.route(form, async (route) => route.fulfill({ response: await route.fetch() }))
  const refused = page.waitForEvent('requestfailed', (each) => each.url() === form)
  await page.goto(`data:text/html,${encodeURIComponent(frameOf(form))}`)
  expect((await refused).failure()?.errorText).toContain('ERR_BLOCKED_BY_RESPONSE')

  const home = `${app.url}/sv/${VILLA.office}/${VILLA.estateId}`
  const refusedToo = page.waitForEvent('requestfailed', (each) => each.url() === home)
  await pretend(page, { [OWN_SITE]: frameOf(home) })
  await page.goto(`${OWN_SITE}/`)
  expect((await refusedToo).failure()?.errorText).toContain('ERR_BLOCKED_BY_RESPONSE')
})
