import { readFile, writeFile } from 'node:fs/promises'

import { test as base, expect } from 'playwright/test'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { type App, appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { startHook } from '../../support/start-hook.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

const WITHIN_MS = 60_000
const STAGING = 'https://staging.ekbacken.example'

type OfficesFile = {
  path: string
  /** Writes the file as the sandbox has it, with these changes to one office. */
  change(office: string, changes: object | null): Promise<void>
}

type Running = {
  app: App
  sandbox: Sandbox
  file: OfficesFile
  told(kind: string): Record<string, unknown>[]
}

const test = base.extend<{ running: Running; atStart: object }>({
  atStart: [{}, { option: true }],
  running: async ({ atStart }, use) => {
    const [folder, sandbox, hook] = [await makeFolder(), await startSandbox(), await startHook()]
    const path = `${folder.path}/offices.json`
    const file = {
      path,
      async change(office: string, changes: object | null) {
        const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
        if (changes === null) delete offices[office]
        else offices[office] = { ...offices[office], ...changes }
        await writeFile(path, JSON.stringify({ offices }))
      },
    }
    await file.change('ekbacken', atStart)
    const app = await startApp({
      ...(await appSettings(folder.path, sandbox.url)),
      OFFICES_FILE: path,
      ALERT_WEBHOOK_URL: hook.url,
    })
    await use({
      app,
      sandbox,
      file,
      told: (kind) => hook.posts.filter((post) => post.kind === kind),
    })
    await app.end()
    await Promise.all([sandbox.stop(), hook.stop()])
    await folder.remove()
  },
})

test('a site that is added to the offices file may hold the form without a restart', async ({
  running: { app, file },
}) => {
  expect(await ancestorsOf(app)).not.toContain(STAGING)
  await file.change('ekbacken', { allowedOrigins: ['https://www.ekbacken.example', STAGING] })

  await expect.poll(() => ancestorsOf(app), { timeout: WITHIN_MS }).toContain(STAGING)
  expect(app.output()).toContain('"event":"officesRead"')
})

test('another name is on the pages, in the stored notice and in an interest at once', async ({
  running: { app, file },
}) => {
  const path = `${app.url}/sv/ekbacken`
  expect(await textOf(path)).not.toContain('Nya Ekbacken')
  await file.change('ekbacken', { name: 'Nya Ekbacken' })
  await expect.poll(() => textOf(path), { timeout: WITHIN_MS }).toContain('Nya Ekbacken')
  const answer = await postJson(app.url, bodyOf(makeVisitor(), await fetchToken(app.url)))
  const { receiptUrl } = await answer.json()

  expect(answer.status).toBe(202)
  expect(await textOf(receiptUrl)).toContain('Nya Ekbacken')
})

test('an office without interests to deliver can be taken away, and has no page any more', async ({
  running: { app, file },
}) => {
  const token = await fetchToken(app.url)
  await file.change('ekbacken', null)
  await expect
    .poll(async () => (await fetch(`${app.url}/sv/ekbacken`)).status, { timeout: WITHIN_MS })
    .toBe(404)
  const answer = await postJson(app.url, bodyOf(makeVisitor(), token))

  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'officeUnknown' })
})

test('interests of an office that is taken away wait, and are delivered when it is back', async ({
  running: { app, file, sandbox },
}) => {
  test.setTimeout(240_000)
  const visitor = makeVisitor()
  const match = { email: visitor.email }
  await orderFault(sandbox.url, { match, fault: { kind: 'status', status: 503 }, times: 1 })
  const answer = await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))
  const { receiptId } = await answer.json()
  await file.change('ekbacken', null)
  await expect
    .poll(() => app.output(), { timeout: WITHIN_MS })
    .toContain('"reason":"officeUnknown"')
  await file.change('ekbacken', {})

  await expect
    .poll(async () => (await (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()).state, {
      timeout: 3 * WITHIN_MS,
    })
    .toBe('delivered')
})

test('an office of another customer of Vitec’s shows that customer’s homes alone', async ({
  running: { app, file },
}) => {
  const home = (id: string) => fetch(`${app.url}/sv/ekbacken/${id}`)
  expect((await home(VILLA.estateId)).status).toBe(200)
  await file.change('ekbacken', { customerId: 'M30022' })

  await expect
    .poll(async () => (await home(VILLA.estateId)).status, { timeout: WITHIN_MS })
    .toBe(404)
  expect((await home('OBJ22417_2204410087')).status).toBe(200)
})

test('a file with a mistake is refused whole and told, and the offices stay until it is mended', async ({
  running: { app, file, told },
}) => {
  test.setTimeout(180_000)
  await file.change('ekbacken', { allowedOrigins: [STAGING], theme: { accent: 'red' } })
  const events = () => app.output().match(/"event":"offices\w+"/g)
  await expect.poll(events, { timeout: WITHIN_MS }).toEqual(['"event":"officesRefused"'])
  await expect
    .poll(() => told('officesRefused'), { timeout: WITHIN_MS })
    .toMatchObject([{ complaints: [expect.stringContaining('ekbacken.theme.accent')] }])

  expect(app.output()).toMatch(/intresse keeps the offices it has: .*ekbacken\.theme\.accent/)
  expect(await ancestorsOf(app)).not.toContain(STAGING)
  expect((await postJson(app.url, bodyOf(makeVisitor(), await fetchToken(app.url)))).status).toBe(
    202,
  )
  // Another mistake is told at once, although the first was told just now.
  await file.change('ekbacken', { allowedOrigins: [STAGING], name: '' })
  await expect
    .poll(() => told('officesRefused'), { timeout: WITHIN_MS })
    .toMatchObject([{}, { complaints: [expect.stringContaining('ekbacken.name')] }])
  await file.change('ekbacken', { allowedOrigins: [STAGING] })
  await expect.poll(() => ancestorsOf(app), { timeout: WITHIN_MS }).toContain(STAGING)
})

for (const [what, text] of [
  ['half a file', '{ "offices": { "ekbacken": '],
  ['an empty file', ''],
  [
    'letters that were lost',
    '{ "offices": { "ekbacken": { "name": "Ekbackens Fastighetsbyr\uFFFD" } } }',
  ],
] as const)
  test(`${what} is refused, and the form works on`, async ({ running: { app, file } }) => {
    await writeFile(file.path, text)
    await expect.poll(() => app.output(), { timeout: WITHIN_MS }).toContain('officesRefused')

    expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
    expect((await postJson(app.url, bodyOf(makeVisitor(), await fetchToken(app.url)))).status).toBe(
      202,
    )
  })

test.describe('where one office has a mistake at the start', () => {
  test.use({ atStart: { controller: { email: 'hej@' } } })

  test('it alone is closed until it is mended, and the others change', async ({
    running: { app, file, told },
  }) => {
    test.setTimeout(180_000)
    expect(app.output()).toMatch(/intresse goes on without an office: .*ekbacken\.controller/)
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
    const statusOf = async (office: string) => (await fetch(`${app.url}/sv/${office}`)).status
    expect([await statusOf('soderport'), await statusOf('ekbacken')]).toEqual([200, 404])
    await expect
      .poll(() => told('officesRefused'), { timeout: WITHIN_MS })
      .toMatchObject([
        { complaints: expect.arrayContaining([expect.stringContaining('ekbacken.controller')]) },
      ])

    const { offices } = JSON.parse(await readFile(file.path, 'utf8'))
    offices.soderport.name = 'Nya Söderport'
    await writeFile(file.path, JSON.stringify({ offices }))
    await expect
      .poll(() => textOf(`${app.url}/sv/soderport`), { timeout: WITHIN_MS })
      .toContain('Nya Söderport')

    await file.change('ekbacken', {})
    await expect.poll(() => statusOf('ekbacken'), { timeout: WITHIN_MS }).toBe(200)
    const sent = await postJson(app.url, bodyOf(makeVisitor(), await fetchToken(app.url)))
    expect(sent.status).toBe(202)
  })
})

async function ancestorsOf(app: App) {
  const answer = await fetch(`${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}`)
  await answer.arrayBuffer()

  return answer.headers.get('content-security-policy')?.match(/frame-ancestors [^;]*/)?.[0] ?? ''
}

async function textOf(address: string) {
  return (await fetch(address)).text()
}
