import { createServer } from 'node:http'

import fc from 'fast-check'

import { askRaw } from '../house/ask-raw.ts'
import { expect, makeVisitor, test } from '../house/house-test.ts'
import { ledgerOf } from '../house/ledger.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../house/post-interest.ts'
import { houseSettings, makeFolder, startHouse } from '../house/start-house.ts'

const HOMES = [
  { office: 'ekbacken', estateId: 'OBJ11385_1395932274', customerId: 'M30011' },
  { office: 'ekbacken', estateId: 'OBJ11385_1388800412', customerId: 'M30011' },
  { office: 'soderport', estateId: 'OBJ22417_2204410087', customerId: 'M30022' },
  { office: 'soderport', estateId: 'OBJ22417_2201187764', customerId: 'M30022' },
]

/** Vitec's own names [D] (lib/vitec/VITEC.md 1): what a visitor must not be able to say. */
const VITEC_NAMES = [
  ...['customerId', 'contactId', 'userId', 'categoryIds', 'task', 'customField', 'leadScore'],
  ...[
    'approval',
    'approvalDate',
    'gdprApprovalDate',
    'obtainThrough',
    'updatePerson',
    'notifyUser',
  ],
  ...['isForeignPersonalIdentityNumber', 'mirrorLegacyApproval', 'source', 'state', 'receiptId'],
]

test('T9 office, home, login and customer always belong together, whatever is asked for', async ({
  house,
  sandbox,
}) => {
  for (const { office } of HOMES) {
    for (const { estateId } of HOMES) {
      const visitor = makeVisitor()
      const home = HOMES.find((each) => each.office === office && each.estateId === estateId)
      for (const tokenHome of HOMES) {
        const token = await fetchToken(house.url, tokenHome)
        const address = { streetAddress: 'Ekvägen 1', zipCode: '753 10', city: 'Uppsala' }
        const body = { ...bodyOf(visitor, token, { office, estateId }), address }
        const isRight = home === tokenHome
        expect((await postJson(house.url, body)).status).toBe(isRight ? 202 : 403)
      }
      if (home) await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
      const entries = await ledgerOf(sandbox.url, visitor.email)
      expect(entries.map(({ body }) => [customerOf(body), body?.estateId])).toEqual(
        home ? [[home.customerId, home.estateId]] : [],
      )
    }
  }
})

test('T9 what Vitec knows and we do not offer is refused, at every level and by form too', async ({
  house,
  sandbox,
  visitor,
}) => {
  const token = await fetchToken(house.url)
  const body = bodyOf(visitor, token)
  for (const name of VITEC_NAMES) {
    for (const wrong of [
      { ...body, [name]: 'x' },
      { ...body, person: { ...body.person, [name]: 'x' } },
      { ...body, email: { ...body.email, [name]: 'x' } },
    ])
      expect((await postJson(house.url, wrong)).status, name).toBe(422)
    const form = { ...formOf(visitor, token), [name]: 'x' }
    expect((await postForm(house.url, form)).status, name).toBe(422)
  }
  expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])
})

test('T10 no id that is none of Vitec’s opens a line to anywhere', async () => {
  const asked: string[] = []
  const vitec = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  const address = vitec.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const folder = await makeFolder()
  const house = await startHouse(await houseSettings(folder.path, `http://127.0.0.1:${port}`))
  const ids = ['..', '%2e%2e', '%2e%2e%2f%2e%2e', '..%5c', '%5c%5cevil', '%2f%2fevil.example']
  ids.push(
    'a%40evil',
    'a%23',
    'a%3Fb',
    'a%00',
    'a%0d%0aHost:x',
    '%ef%bc%8e%ef%bc%8e',
    'a'.repeat(41),
  )

  for (const id of ids) {
    for (const path of [
      `/sv/ekbacken/${id}`,
      `/embed/sv/ekbacken/${id}`,
      `/images/ekbacken/${id}?w=400`,
      `/api/form-token?office=ekbacken&estate=${id}`,
    ]) {
      const { status } = await askRaw(house.url, path)
      expect(status, path).toBeGreaterThanOrEqual(300)
      expect(status, path).toBeLessThan(500)
    }
    const body = { ...bodyOf(makeVisitor(), 'x'), estateId: decodeURIComponent(id) }
    // A sign nobody can see is taken out, and what is left may be an id; nobody has a token for it.
    expect([403, 422], id).toContain((await postJson(house.url, body)).status)
  }
  await house.end()
  await folder.remove()
  vitec.close()

  // A path that was led elsewhere by a browser's rules is an office's list, and that is Vitec's to tell.
  expect(asked.filter((path) => !/^\/Advertising\/Estate\/M30011\?paging/.test(path))).toEqual([])
})

test('T7 what is one visitor’s is kept by nobody on the way', async ({ house, visitor }) => {
  const token = await fetchToken(house.url)
  const stored = await postJson(house.url, bodyOf(visitor, token))
  const { receiptId } = await stored.json()
  const answers = [
    stored,
    await postJson(house.url, { ...bodyOf(visitor, token), interestNote: 'Nej' }),
    await postJson(house.url, '{'),
    await postForm(house.url, { ...formOf(visitor, token), 'email.emailAddress': 'fel' }),
    await fetch(`${house.url}/api/form-token?office=ekbacken&estate=OBJ11385_1395932274`),
    await fetch(`${house.url}/api/receipts/${receiptId}`),
    await fetch(`${house.url}/sv/receipts/${receiptId}`),
    await fetch(`${house.url}/embed/sv/receipts/${receiptId}`),
    await fetch(`${house.url}/api/ops/status`),
    await fetch(`${house.url}/sv/nobody`),
  ]

  for (const { url, headers } of answers)
    expect(headers.get('cache-control'), url).toContain('no-store')
})

test('T7 one office’s home is never shown under another’s name', async ({ house }) => {
  for (const { office, estateId } of HOMES) {
    for (const other of new Set(HOMES.map((each) => each.office))) {
      for (const path of [`/sv/${other}/${estateId}`, `/embed/sv/${other}/${estateId}`]) {
        const { status } = await askRaw(house.url, path)
        expect(status, path).toBe(other === office ? 200 : 404)
      }
    }
  }
})

test('T17 a form is led to its receipt and nowhere else, whatever else it says', async ({
  house,
}) => {
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'x\r\nLocation: //evil',
  ]
  for (const place of elsewhere) {
    const visitor = makeVisitor()
    const form = formOf(visitor, await fetchToken(house.url))
    for (const name of ['next', 'return', 'returnUrl', 'redirect']) {
      const answer = await postForm(house.url, { ...form, [name]: place })
      expect([answer.status, answer.headers.get('location')]).toEqual([422, null])
    }
    const answer = await postForm(
      house.url,
      { ...form, locale: 'sv' },
      { referer: place.replace(/[\r\n]/g, '') },
    )
    expect(answer.headers.get('location')).toMatch(/^\/sv\/receipts\/[\w-]{22}$/)
    const odd = await postForm(house.url, { ...form, locale: place })
    expect(odd.headers.get('location')).toBeNull()
  }
})

test('T21 no name in a body changes what all objects have', async ({ house, visitor }) => {
  const token = await fetchToken(house.url)
  const body = JSON.stringify(bodyOf(visitor, token))
  for (const extra of [
    '"__proto__":{"polluted":1}',
    '"constructor":{"prototype":{"polluted":1}}',
    '"person":{"__proto__":{"polluted":1}}',
  ])
    expect((await postJson(house.url, `${body.slice(0, -1)},${extra}}`)).status).toBe(422)
  for (const name of [
    '__proto__[x]',
    '__proto__.x',
    'person.__proto__.x',
    'constructor.prototype.x',
  ])
    expect((await postForm(house.url, { ...formOf(visitor, token), [name]: 'x' })).status).toBe(422)

  // Were there a `polluted` on every object, an interest would hold a name nobody knows.
  expect((await postJson(house.url, body)).status).toBe(202)
})

test('T28 a person Vitec knows is answered as one it does not: same words, same length, same time', async ({
  house,
  sandbox,
}) => {
  const known = makeVisitor()
  const times: Record<string, number[]> = { known: [], unknown: [] }
  const shapes = new Set<string>()
  await postJson(house.url, bodyOf(known, await fetchToken(house.url)))
  await expect.poll(() => ledgerOf(sandbox.url, known.email)).toHaveLength(1)

  for (let round = 0; round < 60; round += 1) {
    for (const [who, visitor] of [
      ['known', known],
      ['unknown', makeVisitor()],
    ] as const) {
      const body = {
        ...bodyOf(visitor, await fetchToken(house.url)),
        interestNote: `Hej ${100 + round}`,
      }
      const began = performance.now()
      const answer = await postJson(house.url, body)
      const text = await answer.text()
      times[who]?.push(performance.now() - began)
      const names = [...answer.headers.keys()].filter((name) => name !== 'date')
      shapes.add(JSON.stringify([answer.status, names, text.length, Object.keys(JSON.parse(text))]))
    }
  }

  expect([...shapes]).toHaveLength(1)
  expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(15)
})

test('T32 what is not the token is 401 whatever it is, and never more', async ({ sandbox }) => {
  const folder = await makeFolder()
  const OPS_TOKEN = 'f1d2d2f924e986ac86fdf7b36c94bcdf32beec15'
  const house = await startHouse({ ...(await houseSettings(folder.path, sandbox.url)), OPS_TOKEN })
  const shown = ['', 'Bearer', 'Bearer ', 'Bearer x', `Basic ${OPS_TOKEN}`, `Bearer ${OPS_TOKEN} x`]
  shown.push(
    `Bearer ${OPS_TOKEN}${OPS_TOKEN}`,
    `Bearer ${OPS_TOKEN.slice(1)}`,
    OPS_TOKEN,
    'Bearer \u00e5',
  )
  shown.push(`Bearer ${'x'.repeat(8_000)}`, `Bearer ${OPS_TOKEN.toUpperCase()}`)

  const refused = await Promise.all(
    shown.map((authorization) =>
      askRaw(house.url, '/api/ops/status', { headers: { authorization } }),
    ),
  )
  const opened = await askRaw(house.url, '/api/ops/status', {
    headers: { authorization: `Bearer ${OPS_TOKEN}` },
  })
  await house.end()
  await folder.remove()

  expect(new Set(refused.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set(['401 {"type":"about:blank","status":401,"code":"operatorUnknown"}']),
  )
  expect(opened.status).toBe(200)
  expect(house.output()).not.toContain(OPS_TOKEN)
})

test('T23 any text of a visitor’s comes to Vitec in its canonical form, without a sign nobody can see', async ({
  house,
  sandbox,
}) => {
  const names = ['Åsa-Märta Öström', "d'Angelo", 'Nguyễn', '李', 'Zoë O’Brien', '👩‍👩‍👧']
  const odd = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), 30)
  for (const typed of [...names, ...odd]) {
    const visitor = makeVisitor()
    const body = bodyOf(visitor, await fetchToken(house.url))
    const interestNote = `Hej ${typed}\u0000\u202e\ud800`
    const answer = await postJson(house.url, { ...body, interestNote })
    expect(answer.status).toBe(202)
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
    const [entry] = await ledgerOf(sandbox.url, visitor.email)
    const note = String(entry?.body?.interestNote)

    expect(note).toBe(note.normalize('NFC'))
    expect(note).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
    if (names.includes(typed)) expect(note).toContain(`Hej ${typed}`)
  }
})

function customerOf(body: Record<string, unknown> | null) {
  const person = body?.updatePerson

  return typeof person === 'object' && person !== null ? Reflect.get(person, 'customerId') : null
}

function median(times: number[] = []) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
