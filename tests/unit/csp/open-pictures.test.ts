import { expect, test } from 'playwright/test'

import { sourceOf } from '#lib/csp/content-policy.ts'
import { openPictures } from '#lib/csp/open-pictures.ts'
import PageCache from '#lib/csp/page-cache.ts'

const PAGE =
  '<html><body><article class="estate" data-viewer="/embed/files/v.js"><a class="enlarge" href="/images/a/b?w=1600"></a></article></body></html>'

test('a page with pictures gets the script that opens them, and its policy allows it', async () => {
  const { html, script = '' } = openPictures(PAGE)
  expect(html).toContain(`<script>${script}</script></body>`)

  const page = { kind: 'APP_PAGE', html: PAGE, status: 200, headers: undefined }
  await new PageCache().set('/sv/a/pictures', page, {})
  expect(page.html).toBe(html)
  expect(page.headers).toEqual({
    'content-security-policy': expect.stringContaining(sourceOf(script)),
  })
})

test('a page without pictures stays unchanged', () => {
  const page = PAGE.replace(' data-viewer="/embed/files/v.js"', '')

  expect(openPictures(page)).toEqual({ html: page })
})
