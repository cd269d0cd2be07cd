import { expect, test } from 'playwright/test'

import { sourceOf } from '#lib/csp/content-policy.ts'
import { cspFor } from '#lib/csp/csp-for.ts'
import PageCache from '#lib/csp/page-cache.ts'

const OURS = [
  'self.__next_f.push([1,"a\\u003c/script\\u003e"])',
  '(self.__next_f=self.__next_f||[]).push([0])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});',
]

for (const text of OURS) {
  test(`T18 a script that hands over data is allowed by its hash: ${text}`, () => {
    expect(cspFor(`<script id="_R_">${text}</script>`)).toContain(sourceOf(text))
  })
}

const NOT_OURS = [
  'alert(1)',
  'self.__next_f.push([1,alert(1)])',
  'self.__next_f.push([1,"a"]);alert(1);[].push([1])',
  'self.__next_f.push([1,`a`])',
  'self.__next_f.push([0]),alert([1])',
  'x.self.__next_f.push([0])',
  '(self.__next_f=alert||[]).push([0])',
  '\nself.__next_f.push([0])',
]

for (const text of NOT_OURS) {
  test(`T18 a script that does anything else is not allowed, though the page contains it: ${text}`, () => {
    expect(cspFor(`<p>a</p><script>${text}</script>`)).not.toContain('sha256')
  })
}

test('T18 a style that is not an office’s theme is not allowed, nor is a script of data only', () => {
  const theme = ':root{--accent-on-light:#1f5f4a;--radius:6px;--heading:var(--serif)}'

  expect(cspFor(`<style>${theme}</style>`)).toContain(`style-src 'self' ${sourceOf(theme)}`)
  for (const style of ['a{color:red}', `${theme}a{}`, ':root{--a:url(//evil.example)}'])
    expect(cspFor(`<style>${style}</style>`)).not.toContain('sha256')
  expect(cspFor('<script type="application/ld+json">{}</script>')).not.toContain('sha256')
  expect(cspFor('<style>a{}</style>', { sheet: 'a{}' })).toContain(sourceOf('a{}'))
})

test('a page is cached with its policy, a missing one is not, and the least recently read is evicted first', async () => {
  const cache = new PageCache()
  const page = (status: number, length: number) => ({
    kind: 'APP_PAGE',
    html: '<script>self.__next_f.push([0])</script>'.padEnd(length),
    status,
    headers: {},
  })
  const missing = page(404, 100)
  await cache.set('/missing', missing, {})
  expect(await cache.get('/missing')).toBeNull()
  expect(missing.headers).toHaveProperty('content-security-policy')

  for (const key of ['/a', '/b']) await cache.set(key, page(200, 20_000_000), {})
  await cache.get('/a')
  await cache.set('/c', page(200, 20_000_000), {})
  const kept = await Promise.all(['/a', '/b', '/c'].map((key) => cache.get(key)))
  expect(kept.map((each) => each !== null)).toEqual([true, false, true])
})
