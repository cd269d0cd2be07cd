import { expect, test } from 'playwright/test'

import { sourceOf } from '#lib/csp/content-policy.ts'
import { deferScripts } from '#lib/csp/defer-scripts.ts'
import PageCache from '#lib/csp/page-cache.ts'

const SCRIPT = '<script src="/_next/static/chunks/a-1.js" async=""></script>'
const HINT =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a-1.js"/>'
const PAGE = `<html><head>${HINT}${SCRIPT}</head><body><form class="interest" action="/x"></form></body></html>`

test('a page with the form runs none of Next’s scripts by itself, and lists them', () => {
  const { html, script = '' } = deferScripts(PAGE)

  expect(html).not.toMatch(/<script[^>]* src=/)
  expect(html).toContain(`<script>${script}</script></body>`)
  expect(script).toContain('["/_next/static/chunks/a-1.js"]')
})

test('a page with the form has no hint to load a script that it may never run', () => {
  const { html } = deferScripts(PAGE)

  expect(html).not.toContain('preload')
})

for (const [what, page] of [
  ['without the form', PAGE.replace('class="interest"', 'class="search"')],
  ['without Next’s scripts', PAGE.replace(SCRIPT, '')],
  [
    'whose scripts are of another origin',
    PAGE.replaceAll('"/_next/', '"https://evil.example/_next/'),
  ],
] as const) {
  test(`a page ${what} stays unchanged`, () => {
    expect(deferScripts(page)).toEqual({ html: page })
  })
}

test('the page’s policy allows the deferring script, also when Next stores the same page again', async () => {
  const cache = new PageCache()
  const page = { kind: 'APP_PAGE', html: PAGE, status: 200, headers: undefined }
  const { html, script = '' } = deferScripts(PAGE)

  for (const _ of ['drawn', 'put back']) {
    await cache.set('/sv/a/b', page, {})
    expect(page.html).toBe(html)
    expect(page.headers).toEqual({
      'content-security-policy': expect.stringContaining(sourceOf(script)),
    })
  }
})
