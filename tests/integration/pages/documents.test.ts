import { createHash } from 'node:crypto'

import { expect, test } from '../../support/flavours/app-test.ts'

const FLAT = 'ekbacken/OBJ11385_1412055108'
const REPORT = `/files/${FLAT}/FIL11385_0401`

test('a page leads to the documents that its estate lists, at our own address', async ({ app }) => {
  const html = await (await fetch(`${app.url}/sv/${FLAT}`)).text()
  const addresses = [...html.matchAll(/href="(\/files\/[^"]+)"/g)].map(
    ([, address = '']) => address,
  )

  expect(addresses).toHaveLength(3)
  for (const address of addresses) expect((await fetch(app.url + address)).status).toBe(200)
})

test('a document is whole, and read from Vitec once', async ({ reading: { app, front } }) => {
  const answers = await Promise.all([1, 2, 3].map(() => fetch(app.url + REPORT)))
  const texts = await Promise.all(answers.map((answer) => answer.text()))

  expect(texts[0]).toMatch(/^%PDF-[\s\S]*%%EOF\n$/)
  expect(new Set(texts.map((text) => createHash('sha256').update(text).digest('hex'))).size).toBe(1)
  expect(front.queries('/advertising/file/m30011/fil11385_0401')).toHaveLength(1)
})

const TYPES = [
  ['a PDF is shown', 'FIL11385_0401', 'application/pdf', /^inline; .*%C3%85rsredovisning\.pdf$/],
  ['a PDF by another spelling is shown', 'fil11385_0402', 'application/pdf', /^inline/],
  ['another kind is saved', 'FIL11385_0403', 'application/octet-stream', /^attachment; .*\.docx$/],
] as const

for (const [what, id, type, disposition] of TYPES) {
  test(`${what} by its type, and nothing is guessed`, async ({ app }) => {
    const { headers } = await fetch(`${app.url}/files/${FLAT}/${id}`)

    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toMatch(disposition)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
}

const UNLISTED: [what: string, path: string][] = [
  ['another estate’s', '/files/ekbacken/OBJ11385_1395932274/FIL11385_0401'],
  ['another office’s', '/files/soderport/OBJ11385_1412055108/FIL11385_0401'],
  ['an invented', `/files/${FLAT}/FIL1`],
  ['a picture as a', `/files/${FLAT}/MED11385_0401`],
  ['a path as a', `/files/${FLAT}/..%2F..%2Fx`],
]

test('a document that the estate does not list is 404, and Vitec is not asked for it', async ({
  reading: { app, front },
}) => {
  for (const [what, path] of UNLISTED) expect((await fetch(app.url + path)).status, what).toBe(404)

  expect(front.reads.filter((each) => each.includes('/file/'))).toEqual([])
})

test('a document that Vitec does not give now is 503, and comes when it does', async ({
  reading: { app, front },
}) => {
  front.refuse('fil11385_0401', 500)
  expect((await fetch(app.url + REPORT)).status).toBe(503)

  front.refuse('fil11385_0401', null)
  expect(await (await fetch(app.url + REPORT)).text()).toMatch(/^%PDF-/)
})

test('a document whose changes are not dated is read again after an hour', async ({
  reading: { app, front, leapTo },
}) => {
  const id = 'OBJ11385_1412055108'
  front.change(id, id, (estate) => ({
    ...estate,
    files: [{ id: 'FIL11385_0401', name: 'Årsredovisning', extension: 'pdf' }],
  }))
  for (const seconds of [0, 3_600]) {
    await leapTo(seconds)
    expect((await fetch(app.url + REPORT)).status).toBe(200)
  }

  expect(front.queries('/advertising/file/m30011/fil11385_0401')).toHaveLength(2)
})

test('the headers of a document can be read without it', async ({ app }) => {
  const answer = await fetch(app.url + REPORT, { method: 'HEAD' })

  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(await answer.text()).toBe('')
})
