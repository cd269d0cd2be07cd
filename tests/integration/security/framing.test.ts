import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { OFFICE_PATHS } from '../../support/browser/office-paths.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { type App, appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'

const OTHER = { office: 'soderport', estateId: 'OBJ22417_2204410087' }

const frameOf = ({ office, estateId }: { office: string; estateId: string }) =>
  `/embed/sv/${office}/${estateId}`

async function ancestorsOf(app: App, path: string, init?: RequestInit) {
  const answer = await fetch(`${app.url}${path}`, { redirect: 'manual', ...init })
  await answer.arrayBuffer()
  // The response must have only one such header: a browser applies both, and follows the stricter.
  return answer.headers.get('content-security-policy')?.match(/frame-ancestors[^;,]*/g)
}

test('each office’s form may be embedded by its own sites and by no other', async ({ app }) => {
  expect(await ancestorsOf(app, frameOf(VILLA))).toEqual([
    'frame-ancestors https://www.ekbacken.example',
  ])
  expect(await ancestorsOf(app, frameOf(OTHER))).toEqual([
    'frame-ancestors https://www.soderport.example',
  ])
  expect(await ancestorsOf(app, `${frameOf(VILLA)}?theme=dark&page=https://evil.example/`)).toEqual(
    ['frame-ancestors https://www.ekbacken.example'],
  )
})

const CLOSED = [
  '/sv',
  '/sv/ekbacken',
  `/sv/ekbacken/${VILLA.estateId}`,
  ...OFFICE_PATHS.map((path) => `/sv${path}`),
  '/sv/nobody',
  '/nothing',
  '/embed.js',
  '/embed',
  '/embed/',
  '/embed/sv',
  '/embed/sv/ekbacken',
  `/embed/sv/nobody/${VILLA.estateId}`,
  '/embed/sv/receipts/AAAAAAAAAAAAAAAAAAAAAA',
  `/EMBED/sv/ekbacken/${VILLA.estateId}`,
  `/%65mbed/sv/ekbacken/${VILLA.estateId}`,
  `//embed/sv/ekbacken/${VILLA.estateId}`,
  `/embed/sv/ekbacken/${VILLA.estateId}/more`,
  '/api/interests',
  '/api/form-token',
  '/livez',
  '/images/ekbacken/nothing',
]

for (const path of CLOSED) {
  test(`no page may embed ${path}`, async ({ app }) => {
    const found = await ancestorsOf(app, path)

    // A redirect shows nothing; the test requests its target too.
    expect(found ?? ["frame-ancestors 'none'"]).toEqual(["frame-ancestors 'none'"])
  })
}

test('a form posted in its frame has its response in that frame, whatever its errors', async ({
  app,
}) => {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'office=ekbacken',
  }

  expect(await ancestorsOf(app, frameOf(VILLA), post)).toEqual([
    'frame-ancestors https://www.ekbacken.example',
  ])
})

test('only our own pages may embed the preview', async ({ app }) => {
  expect(await ancestorsOf(app, `${frameOf(VILLA)}?preview`)).toEqual([
    `frame-ancestors ${app.url}`,
  ])
})

test('another site in the offices file may embed the form after a restart, without a build', async ({
  sandbox,
}) => {
  const folder = await makeFolder()
  const file = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  file.offices.ekbacken.allowedOrigins = ['https://ny.example', 'https://www.ekbacken.example']
  file.offices.soderport.allowedOrigins = []
  const OFFICES_FILE = join(folder.path, 'offices.json')
  await writeFile(OFFICES_FILE, JSON.stringify(file))
  const app = await startApp({
    ...(await appSettings(folder.path, sandbox.url)),
    OFFICES_FILE,
  })

  expect(await ancestorsOf(app, frameOf(VILLA))).toEqual([
    'frame-ancestors https://ny.example https://www.ekbacken.example',
  ])
  expect(await ancestorsOf(app, frameOf(OTHER))).toEqual(["frame-ancestors 'none'"])
  await app.end()
  await folder.remove()
})

test('the loader is revalidated every few minutes, with a 304 where it is unchanged', async ({
  app,
}) => {
  const first = await fetch(`${app.url}/embed.js`)
  const text = await first.text()
  const again = await fetch(`${app.url}/embed.js`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })

  expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(first.headers.get('cache-control')).toContain('max-age=300')
  expect(text).toContain(app.url)
  expect(again.status).toBe(304)
})

test('the loader has an immutable address of its own, for pages that check its hash', async ({
  app,
}) => {
  const text = await (await fetch(`${app.url}/embed.js`)).text()
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10)
  const versioned = await fetch(`${app.url}/embed/files/loader-${hash}.js`)

  expect(await versioned.text()).toBe(text)
  expect(versioned.headers.get('cache-control')).toContain('immutable')
  // Without this header a browser does not let a page check the hash.
  expect(versioned.headers.get('access-control-allow-origin')).toBe('*')
  expect((await fetch(`${app.url}/embed/files/loader-0000000000.js`)).status).toBe(404)
  expect((await fetch(`${app.url}/embed/files/..%2Fmanifest.json`)).status).toBe(404)
})

test('an unknown estate is reported in the frame, and an unknown office is 404', async ({
  app,
}) => {
  const unknown = await fetch(`${app.url}/embed/sv/ekbacken/OBJ11385_1`)
  expect(unknown.status).toBe(404)
  expect(await unknown.text()).toContain('Annonsen finns inte här längre.')

  const nobody = await fetch(`${app.url}/embed/sv/nobody/OBJ11385_1`)
  expect(nobody.status).toBe(404)
})

test('P6 a page that may embed another office’s form learns that this office is unknown, and no other page does', async ({
  app,
}) => {
  const path = '/embed/sv/nobody/OBJ11385_1'
  const allowed = `${path}?page=${encodeURIComponent('https://www.ekbacken.example/home?x')}`
  const told = await fetch(`${app.url}${allowed}`)
  const text = await told.text()

  expect(told.status).toBe(404)
  expect(text).toContain('data-code="officeUnknown"')
  expect(await ancestorsOf(app, allowed)).toEqual(['frame-ancestors https://www.ekbacken.example'])
  for (const page of ['https://evil.example/', 'https://www.ekbacken.example.evil.example/', 'x'])
    expect(await ancestorsOf(app, `${path}?page=${encodeURIComponent(page)}`)).toEqual([
      "frame-ancestors 'none'",
    ])
})

test('the frame holds none of the server’s own values', async ({ app }) => {
  const html = await (await fetch(`${app.url}${frameOf(VILLA)}`)).text()

  for (const secret of ['M30011', 'fallbackEmail', 'intresse@ekbacken.example', 'sandbox:sandbox'])
    expect(html).not.toContain(secret)
})
