import { readFile, writeFile } from 'node:fs/promises'

import { test as base, expect } from 'playwright/test'

import { phrasesFor } from '#lib/language/phrases-for.ts'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postForm, postJson } from '../../support/post-interest.ts'
import { runOutbox } from '../../support/run-outbox.ts'
import { type App, appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

type Running = { app: App; sandbox: Sandbox; show(reference: string): Promise<string> }

const test = base.extend<{ entry: object; running: Running }>({
  entry: [{}, { option: true }],
  /** An app whose first office has these settings besides its own. */
  running: async ({ entry }, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
    const OFFICES_FILE = `${folder.path}/offices.json`
    offices.ekbacken = { ...offices.ekbacken, ...entry }
    await writeFile(OFFICES_FILE, JSON.stringify({ offices }))
    const settings = { ...(await appSettings(folder.path, sandbox.url)), OFFICES_FILE }
    const app = await startApp(settings)
    await use({
      app,
      sandbox,
      show: async (reference) => (await runOutbox(settings, 'show', reference)).answer,
    })
    await app.end()
    await sandbox.stop()
    await folder.remove()
  },
})

const FRAME = `/embed/sv/${VILLA.office}/${VILLA.estateId}`
const PAGE = 'https://www.ekbacken.example/hem/1'

function attributeOf(input: string, attribute: string) {
  return new RegExp(` ${attribute}="([^"]*)"`).exec(input)?.[1] ?? ''
}

test.describe('without a box', () => {
  test.use({ entry: { acknowledgement: 'shown' } })

  test('the text stands above the button, and a form that is posted from there is taken', async ({
    running: { app, sandbox },
  }) => {
    const { notice } = phrasesFor('sv')
    for (const path of [`/sv/${VILLA.office}/${VILLA.estateId}`, FRAME]) {
      const html = await (await fetch(`${app.url}${path}`)).text()
      const [, form = ''] = /<form class="interest"([\s\S]*?)<\/form>/.exec(html) ?? []
      expect(form).toContain(notice.shown)
      expect(form).not.toMatch(/type="checkbox"[^>]*name="gdprApproval"/)
      const hidden = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
      const fields = hidden.map((input) => [
        attributeOf(input, 'name'),
        attributeOf(input, 'value'),
      ])
      const { firstName, lastName, email } = makeVisitor()
      const answer = await postForm(app.url, {
        ...Object.fromEntries(fields),
        'person.firstName': firstName,
        'person.lastName': lastName,
        'email.emailAddress': email,
      })
      expect(answer.status).toBe(303)
      await expect.poll(() => ledgerOf(sandbox.url, email)).toHaveLength(1)
    }
  })
})

for (const noteSource of [true, false]) {
  test.describe(`noteSource ${noteSource}`, () => {
    test.use({ entry: { interest: { noteSource } } })

    test(`the page of an embedded form is ${noteSource ? 'kept for' : 'not kept, for nobody tells'} the broker`, async ({
      running: { app, show },
    }) => {
      const query = new URLSearchParams({ page: PAGE, utm_source: 'brev' })
      const frame = await (await fetch(`${app.url}${FRAME}?${query}`)).text()
      const token = /name="token" value="([^"]+)"/.exec(frame)?.[1] ?? ''
      const { reference } = await (await postJson(app.url, bodyOf(makeVisitor(), token))).json()

      const shown = await show(reference)
      expect(shown).toContain(VILLA.estateId)
      expect(shown.includes(PAGE)).toBe(noteSource)
    })
  })
}

test.describe('assignTo', () => {
  test.use({ entry: { interest: { task: { note: 'Ring upp' }, assignTo: 'primaryAgent' } } })

  test('the task goes to the broker of the home', async ({ running: { app, sandbox } }) => {
    const visitor = makeVisitor()
    await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))

    await expect
      .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body?.updatePerson)
      .toMatchObject({ task: { note: 'Ring upp', assignedTo: 'HAN30011_1001' } })
  })
})

test.describe('careful', () => {
  test.use({ entry: { interest: { careful: true } } })

  test('a stranger who knows a name and an address changes no phone number of the contact', async ({
    running: { app, sandbox },
  }) => {
    const visitor = makeVisitor()
    const own = bodyOf(visitor, await fetchToken(app.url))
    await postJson(app.url, own)
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
    const stranger = bodyOf(visitor, await fetchToken(app.url))
    await postJson(app.url, {
      ...stranger,
      person: { ...stranger.person, cellPhone: '070-174 06 99' },
      address: { streetAddress: 'Falska gatan 1', zipCode: '111 22', city: 'Stockholm' },
    })
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(2)
    const [, second] = await ledgerOf(sandbox.url, visitor.email)

    expect(JSON.stringify(second?.body?.updatePerson)).not.toMatch(/Falska|70174/)
    expect(second?.body?.interestNote).toMatch(
      /^Uppgav även: mobil \+46701740699, adress Falska gatan 1, 111 22 Stockholm\nHar anmält sig tidigare: Ref /,
    )
  })
})

test.describe('viewings', () => {
  test.use({ entry: { viewings: 'wish' } })

  test('only a viewing that is to come can be chosen', async ({ running: { app, sandbox } }) => {
    const page = await (await fetch(`${app.url}/sv/${VILLA.office}/${VILLA.estateId}`)).text()
    const inputs = page.match(/<input[^>]*name="viewing"[^>]*>/g) ?? []
    const [first = '', ...others] = inputs.map((input) => attributeOf(input, 'value'))
    expect(others.slice(-2)).toEqual(['own', ''])
    const post = async (viewing: string) => {
      const visitor = makeVisitor()
      const body = bodyOf(visitor, await fetchToken(app.url))
      return { visitor, answer: await postJson(app.url, { ...body, viewing }) }
    }

    const gone = await post('VIS_GONE')
    expect(gone.answer.status).toBe(422)
    expect((await gone.answer.json()).issues).toEqual([{ path: 'viewing', code: 'viewingGone' }])
    const { visitor, answer } = await post(first.toLowerCase())
    expect(answer.status).toBe(202)
    await expect
      .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body?.interestNote)
      .toMatch(/^Vill komma på visning: \S+ \d+ \S+ \d\d\.\d\d–\d\d\.\d\d\n\nRef: /)
    expect(await ledgerOf(sandbox.url, gone.visitor.email)).toEqual([])
  })
})

test('an office that asks for no viewing, no home and no company has none of them in its form', async ({
  running: { app },
}) => {
  const page = await (await fetch(`${app.url}/sv/${VILLA.office}/${VILLA.estateId}`)).text()

  expect(page).not.toMatch(/name="(viewing|homeToSell|valuation|company)"/)
  const body = bodyOf(makeVisitor(), await fetchToken(app.url))
  const answer = await postJson(app.url, { ...body, viewing: 'own', homeToSell: true })
  expect((await answer.json()).issues).toEqual([
    { path: 'viewing', code: 'fieldUnknown' },
    { path: 'homeToSell', code: 'fieldUnknown' },
  ])
})
