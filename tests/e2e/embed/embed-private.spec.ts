import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { chromium } from 'playwright/test'

import { AgencyVisit } from '../../support/browser/agency-visit.ts'
import { expect, test } from '../../support/flavours/browser-test.ts'
import { makeFolder } from '../../support/start-app.ts'

test('the page and the frame store no cookie and no data, and send requests to no third party', async ({
  agencyPage,
  agency,
  visitor,
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).origin))
  await agencyPage.open('plain')
  const form = agencyPage.form()
  await form.fill(visitor)
  await form.send()
  await expect(form.thanks).toBeVisible()

  expect(new Set(asked)).toEqual(new Set([agency.origin, agency.app]))
  expect(await context.cookies()).toEqual([])
  for (const frame of page.frames()) expect(await frame.evaluate(storedHere)).toEqual([])
})

// Preferences as a visitor sets them: third parties may store nothing, and under the strictest, no
// site may.
const PREFERENCES = {
  'third-party cookies and storage': {
    profile: { cookie_controls_mode: 1, block_third_party_cookies: true },
  },
  'all cookies and storage': { profile: { default_content_setting_values: { cookies: 2 } } },
}

for (const [what, preferences] of Object.entries(PREFERENCES)) {
  test(`the whole journey works with ${what} blocked`, async ({
    agency,
    app,
    visitor,
    launchOptions,
  }) => {
    agency.app = app.url
    const folder = await makeFolder()
    await mkdir(join(folder.path, 'Default'))
    await writeFile(join(folder.path, 'Default/Preferences'), JSON.stringify(preferences))
    const context = await chromium.launchPersistentContext(folder.path, {
      ...launchOptions,
      // A browser without windows has no preferences either.
      executablePath: process.env.CHROMIUM_PATH || undefined,
    })
    const visit = new AgencyVisit(await context.newPage(), agency)
    await visit.open('plain')
    const form = visit.form()
    await form.fill(visitor)
    // The setting works: the browser does not store the frame's cookie.
    expect(await visit.frame().evaluate(keepsCookies)).toBe(false)

    await form.send()
    await expect(form.thanks).toBeFocused()
    await context.close()
    await folder.remove()
  })
}

function keepsCookies() {
  // biome-ignore lint/suspicious/noDocumentCookie: to see that it cannot.
  document.cookie = 'probe=1; SameSite=None; Secure'
  const isKept = document.cookie.includes('probe')
  return isKept
}

/**
 * The data stored in the browser. Chromium lets a frame on another site's page store nothing at
 * all, and throws.
 */
async function storedHere() {
  const kinds = {
    local: () => Object.keys(localStorage),
    session: () => Object.keys(sessionStorage),
    databases: async () => (await indexedDB.databases()).map(({ name }) => name),
    caches: () => caches.keys(),
  }
  const found: unknown[] = []
  for (const [kind, look] of Object.entries(kinds)) {
    try {
      found.push(...[await look()].flat().map((name) => [kind, name]))
    } catch {
      // The browser blocks this kind of storage, so it is empty.
    }
  }
  return found
}
