import { readFile, writeFile } from 'node:fs/promises'

import { test as base, expect } from 'playwright/test'

import { phrasesFor } from '#lib/language/phrases-for.ts'

import { callerOf } from '../../sandbox/call-vitec.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
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

    test(`a page of ours is ${noteSource ? 'kept for' : 'not kept, for nobody tells'} the broker`, async ({
      running: { app, show },
    }) => {
      const referer = `${app.url}/sv/${VILLA.office}/${VILLA.estateId}?utm_source=annons`
      const body = bodyOf(makeVisitor(), await fetchToken(app.url))
      const { reference } = await (await postJson(app.url, body, { referer })).json()

      expect((await show(reference)).includes('annons')).toBe(noteSource)
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
      .toMatchObject({
        task: { note: 'Inget telefonnummer\nRing upp', assignedTo: 'HAN30011_1001' },
      })
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

test.describe('with viewings to book', () => {
  test.use({ entry: { viewings: 'book' } })

  /** The second viewing of the villa has three slots for one person each. */
  const SLOTS = ['TID39593227421', 'TID39593227422', 'TID39593227423'] as const
  const { booking } = phrasesFor('sv').estate
  const ATTEND = `/v2/Advertising/Form/M30011/Estate/${VILLA.estateId}/Viewing/Attend`

  const radioOf = (html: string, value: string) =>
    new RegExp(`<input type="radio"[^>]*value="${value}"[^>]*/?><label[^>]*>([^<]*)<`).exec(html)

  test('the chosen slot is booked and the receipt says so; one that is taken cannot be chosen', async ({
    running: { app, sandbox, show },
  }) => {
    await callerOf(sandbox).call(ATTEND, {
      method: 'POST',
      body: JSON.stringify({
        timeSlotId: SLOTS[0],
        ...{ firstName: 'Bo', lastName: 'Ek', email: 'bo@exempel.example' },
        gdpr: { hasApproved: true },
      }),
    })
    for (const path of [`/sv/${VILLA.office}/${VILLA.estateId}`, FRAME]) {
      const html = await (await fetch(`${app.url}${path}`)).text()
      const [taken, words] = radioOf(html, SLOTS[0]) ?? []
      expect(taken).toContain('disabled')
      expect(words).toMatch(/17\.30–\u2060?17\.45 · Fullbokad$/)
      expect(radioOf(html, SLOTS[1])?.[0]).not.toContain('disabled')
      expect(radioOf(html, 'VIS3959322741')?.[1]).toMatch(/ · utan bokning$/)
      expect(html).toContain(booking.hint)
    }

    const visitor = makeVisitor()
    const post = async (viewing: string) =>
      postJson(app.url, { ...bodyOf(visitor, await fetchToken(app.url)), viewing })
    expect(await (await post(SLOTS[0])).json()).toMatchObject({
      code: 'interestInvalid',
      issues: [{ path: 'viewing', code: 'viewingFull' }],
    })
    const { receiptId, reference } = await (await post(SLOTS[1].toLowerCase())).json()
    const receipt = async () => (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()
    await expect.poll(receipt).toMatchObject({ state: 'delivered', booking: 'delivered' })

    const { json } = await callerOf(sandbox).call('/sandbox/bookings')
    expect(json.at(-1)).toMatchObject({
      isStored: true,
      timeSlotId: SLOTS[1],
      email: visitor.email,
      body: { lead: { message: `Ref: ${reference}` } },
    })
    const page = await (await fetch(`${app.url}/sv/receipts/${receiptId}`)).text()
    expect(page).toContain(phrasesFor('sv').receipt.booking.delivered)
    const [entry] = await ledgerOf(sandbox.url, visitor.email)
    expect(entry?.body?.interestNote).toMatch(
      /^Vill komma på visning: tisdag \d+ \S+ 17\.45–18\.00\n/,
    )
    expect(JSON.parse(await show(reference)).booking).toMatchObject({ state: 'delivered' })
    const privacy = await (await fetch(`${app.url}/sv/${VILLA.office}/privacy`)).text()
    expect(privacy).toContain(phrasesFor('sv').privacy.booked)
  })

  test('where Vitec shows no slots the visitor wishes for a viewing, and nothing is booked', async ({
    running: { app, sandbox },
  }) => {
    await orderFault(sandbox.url, {
      match: { estateId: VILLA.estateId },
      fault: { kind: 'status', status: 500 },
      on: 'booking',
    })
    const html = await (await fetch(`${app.url}/sv/${VILLA.office}/${VILLA.estateId}`)).text()
    expect(html).toContain(phrasesFor('sv').form.viewingHint)
    expect(html).not.toContain(booking.hint)
    const visitor = makeVisitor()
    const body = bodyOf(visitor, await fetchToken(app.url))
    const posted = await postJson(app.url, { ...body, viewing: 'VIS3959322742' })
    expect(posted.status).toBe(202)

    await expect
      .poll(async () => (await ledgerOf(sandbox.url, visitor.email))[0]?.body?.interestNote)
      .toMatch(/^Vill komma på visning: tisdag/)
    expect((await callerOf(sandbox).call('/sandbox/bookings')).json).toEqual([])
  })
})
