import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { isKept, OFFICE_PAGES, PAGES_PATTERN, parseFrameRoute, parseRoute } from '#lib/routes.ts'

const ROUTES: [path: string, route: object | null][] = [
  ['/sv', { page: 'start', locale: 'sv' }],
  ['/en/', { page: 'start', locale: 'en' }],
  ['/sv/ekbacken', { page: 'office', locale: 'sv', office: 'ekbacken' }],
  ['/sv/ekbacken/', { page: 'office', locale: 'sv', office: 'ekbacken' }],
  ['/en/ekbacken/privacy', { page: 'privacy', locale: 'en', office: 'ekbacken' }],
  ['/sv/ekbacken/embed', { page: 'embed', locale: 'sv', office: 'ekbacken' }],
  ['/sv/ekbacken/OBJ1', { page: 'estate', locale: 'sv', office: 'ekbacken', estateId: 'OBJ1' }],
  ['/sv/receipts/abc', { page: 'receipt', locale: 'sv', receiptId: 'abc' }],
  [
    '/sv/ekbacken/toString',
    { page: 'estate', locale: 'sv', office: 'ekbacken', estateId: 'toString' },
  ],
  ['/', null],
  ['/no/ekbacken', null],
  ['/sv/receipts', null],
  ['/sv/ekbacken/OBJ1/more', null],
  ['/sv//OBJ1', null],
]

for (const [path, route] of ROUTES)
  test(`C7 ${path} is ${route ? 'a page' : 'not a page'}`, () => {
    expect(parseRoute(path)).toEqual(route)
  })

const FRAMES: [path: string, route: object | null][] = [
  ['/embed/sv/a/OBJ1', { frame: 'form', locale: 'sv', office: 'a', estateId: 'OBJ1' }],
  ['/embed/en/a/OBJ1/card', { frame: 'card', locale: 'en', office: 'a', estateId: 'OBJ1' }],
  ['/embed/sv/receipts/abc', { frame: 'receipt', locale: 'sv', receiptId: 'abc' }],
  ['/embed/sv/receipts/abc/card', null],
  ['/embed/sv/a/OBJ1/other', null],
  ['/embed/no/a/OBJ1', null],
  ['/embed/sv/a', null],
  ['/sv/a/OBJ1', null],
]

for (const [path, route] of FRAMES)
  test(`C7 ${path} is ${route ? 'a document for a frame' : 'not a document for a frame'}`, () => {
    expect(parseFrameRoute(path)).toEqual(route)
  })

test('C7 the pages of an office are listed in one place, and each has its folder', () => {
  const folders = readdirSync('app/[locale]/[office]', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .map(({ name }) => name)

  expect(folders.toSorted()).toEqual(Object.keys(OFFICE_PAGES).toSorted())
  for (const name of folders)
    expect(existsSync(`app/[locale]/[office]/${name}/page.tsx`), name).toBe(true)
})

test('C7 Next keeps exactly the pages of an office that are not drawn for each reader', () => {
  for (const [name, { isDrawnForEach }] of Object.entries(OFFICE_PAGES)) {
    const source = readFileSync(`app/[locale]/[office]/${name}/page.tsx`, 'utf8')

    // Next keeps a page that has both of these; a kept one would give a reader's nonce to all.
    expect(/\bgenerateStaticParams\b/.test(source), name).toBe(!isDrawnForEach)
    expect(/\brevalidate\b/.test(source), name).toBe(!isDrawnForEach)
    // The link to the other language goes by the page's own path.
    expect(source, name).toMatch(new RegExp(`path=.*key./${name}`))
  }
})

test('C7 the pattern for next.config.js matches the pages and no receipt', () => {
  const pattern = new RegExp(`^/${PAGES_PATTERN}`)

  for (const [path, route] of ROUTES) {
    // The proxy answers these two, with a policy of its own.
    if (path.endsWith('/') || path === '/sv/receipts') continue
    expect(pattern.test(path), path).toBe(route !== null && !('receiptId' in route))
  }
})

test('C7 a page rendered for each reader is not cached', () => {
  const kept = ROUTES.flatMap(([path]) => {
    const route = parseRoute(path)
    return route && isKept(route) ? [route.page] : []
  })

  expect([...new Set(kept)].toSorted()).toEqual(['estate', 'office', 'privacy', 'start'])
})
