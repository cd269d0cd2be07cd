import fc from 'fast-check'

import { askRaw } from '../../support/ask-raw.ts'
import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

/**
 * Any characters at all. fast-check's own text takes seconds at first, in which the app would close
 * the connection.
 */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff_ff }), fc.integer({ min: 0, max: 0x10_ff_ff })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((points) => String.fromCodePoint(...points))

test('T21 no name in a body changes the prototype of objects', async ({ app, visitor, lines }) => {
  const token = await fetchToken(app.url)
  const body = JSON.stringify(bodyOf(visitor, token))
  for (const extra of [
    '"__proto__":{"polluted":1}',
    '"constructor":{"prototype":{"polluted":1}}',
    '"person":{"__proto__":{"polluted":1}}',
  ])
    expect((await postJson(app.url, `${body.slice(0, -1)},${extra}}`)).status).toBe(422)
  for (const name of [
    '__proto__[x]',
    '__proto__.x',
    'person.__proto__.x',
    'constructor.prototype.x',
  ])
    expect((await postForm(app.url, { ...formOf(visitor, token), [name]: 'x' })).status).toBe(303)
  await expectLogged(lines, 'requestRefused', 'interestInvalid', 3)

  // If every object had a `polluted`, an interest would hold an unknown name.
  const other = JSON.stringify(bodyOf(visitor, await fetchToken(app.url)))
  expect((await postJson(app.url, other)).status).toBe(202)
})

test('T32 every wrong operator token gets the same 401', async ({ sandbox }) => {
  const folder = await makeFolder()
  const OPS_TOKEN = 'f1d2d2f924e986ac86fdf7b36c94bcdf32beec15'
  const app = await startApp({ ...(await appSettings(folder.path, sandbox.url)), OPS_TOKEN })
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
      askRaw(app.url, '/api/ops/status', { headers: { authorization } }),
    ),
  )
  const opened = await askRaw(app.url, '/api/ops/status', {
    headers: { authorization: `Bearer ${OPS_TOKEN}` },
  })
  await expectLogged(app, 'requestRefused', 'operatorUnknown', shown.length)
  await app.end()
  await folder.remove()

  expect(new Set(refused.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set(['401 {"type":"about:blank","status":401,"code":"operatorUnknown"}']),
  )
  expect(opened.status).toBe(200)
  expect(app.output()).not.toContain(OPS_TOKEN)
})

test('V16.4.1 no text of a request becomes a log line, or part of one', async ({
  app,
  lines,
  visitor,
}) => {
  const line = '{"level":"info","event":"operatorActed","verb":"kanarie"}'
  const forged = [
    `x\n${line}\n`,
    `x\r\n${line}`,
    `\u001b[2K\u001b[1A${line}`,
    `",${line},"`,
    '\u2028kanarie',
  ]
  for (const text of forged) {
    const body = bodyOf(visitor, await fetchToken(app.url))
    for (const change of [
      { office: text },
      { estateId: text },
      { token: text },
      { locale: text },
      { [text]: text },
      { person: { firstName: text, lastName: text, [text]: text } },
      { website: text, interestNote: text },
    ])
      await postJson(app.url, { ...body, ...change })
    for (const path of [
      `/sv/${encodeURIComponent(text)}`,
      `/api/receipts/${encodeURIComponent(text)}`,
    ])
      await fetch(app.url + path, { headers: { 'user-agent': encodeURI(text) } })
  }

  await expectLogged(lines, 'requestRefused', 'receiptUnknown', forged.length)
  expect(lines.output()).not.toContain('kanarie')
  for (const each of lines.output().trim().split('\n'))
    expect(JSON.parse(each)).toMatchObject({ time: expect.stringMatching(/Z$/) })
})

test('T23 any text of a visitor arrives at Vitec in canonical form, without invisible characters', async ({
  app,
  sandbox,
}) => {
  const names = ['Åsa-Märta Öström', "d'Angelo", 'Nguyễn', '李', 'Zoë O’Brien', '👩‍👩‍👧']
  // The field rejects a replacement character (V3).
  const odd = fc.sample(
    anyText.filter((text) => !text.includes('\ufffd')),
    30,
  )
  for (const typed of [...names, ...odd]) {
    const visitor = makeVisitor()
    const body = bodyOf(visitor, await fetchToken(app.url))
    const interestNote = `Hej ${typed}\u0000\u202e\ud800`
    const answer = await postJson(app.url, { ...body, interestNote })
    expect(answer.status).toBe(202)
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
    const [entry] = await ledgerOf(sandbox.url, visitor.email)
    const note = String(entry?.body?.interestNote)

    expect(note).toBe(note.normalize('NFC'))
    expect(note).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
    if (names.includes(typed)) expect(note).toContain(`Hej ${typed}`)
  }
})
