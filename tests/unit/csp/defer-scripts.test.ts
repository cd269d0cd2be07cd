import { expect, test } from 'playwright/test'

import { sourceOf } from '#lib/csp/content-policy.ts'
import { deferScripts } from '#lib/csp/defer-scripts.ts'
import PageCache from '#lib/csp/page-cache.ts'

const SCRIPT = '<script src="/_next/static/chunks/a-1.js" async=""></script>'
const HINT =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a-1.js"/>'
const PAGE = `<html><head>${HINT}${SCRIPT}</head><body><form class="interest" action="/x"></form></body></html>`

test('a page with the form runs none of Next’s scripts by itself, and knows where they are', () => {
  const { html, script = '' } = deferScripts(PAGE)

  expect(html).not.toMatch(/<script[^>]* src=/)
  expect(html).toContain(`<script>${script}</script></body>`)
  expect(script).toContain('["/_next/static/chunks/a-1.js"]')
})

test('on a desk, where the form is always near, they are sent for in the head all the same', () => {
  const { html } = deferScripts(PAGE)

  expect([...html.matchAll(/<link rel="preload"[^>]*>/g)].flat()).toEqual([
    '<link rel="preload" as="script" fetchpriority="low" media="(min-width: 64rem)" href="/_next/static/chunks/a-1.js">',
  ])
})

for (const [what, page] of [
  ['without the form', PAGE.replace('class="interest"', 'class="search"')],
  ['without Next’s scripts', PAGE.replace(SCRIPT, '')],
  ['whose scripts are another’s', PAGE.replaceAll('"/_next/', '"https://evil.example/_next/')],
] as const) {
  test(`a page ${what} is left as it is`, () => {
    expect(deferScripts(page)).toEqual({ html: page })
  })
}

test('the script that waits is let run by the page’s policy, also when Next puts back the page it had', async () => {
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
