import { connect } from 'node:net'

import { CALL, LOGIN, someInterest } from '../../sandbox/call-vitec.ts'
import { rawCall } from '../../sandbox/raw-call.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const EMAIL = 'struck@visitor.example'
const MATCH = { email: 'STRUCK@visitor.example' }
const BODY = JSON.stringify(someInterest({ email: { emailAddress: EMAIL } }))

const NO_STATUS_LINE = [
  { kind: 'down', ending: 'closed', outcome: 'fault' },
  { kind: 'resetAfterRead', ending: 'reset', outcome: 'fault' },
  { kind: 'resetAfterStore', ending: 'reset', outcome: 'stored' },
] as const

for (const { kind, ending, outcome } of NO_STATUS_LINE) {
  test(`${kind}: no byte is returned, and the interest is ${outcome === 'stored' ? '' : 'not '}stored`, async ({
    emptySandbox: sandbox,
    vitec,
  }) => {
    await vitec.order({ match: MATCH, fault: { kind } })

    expect(await rawCall(sandbox.port, { body: BODY })).toEqual({ bytes: '', ending })
    expect(await vitec.ledger()).toMatchObject([{ outcome, status: null, fault: { kind } }])
  })
}

test('resetBeforeRead: the connection is reset after the head of the request', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await vitec.order({ match: {}, fault: { kind: 'resetBeforeRead' } })
  const answer = await rawCall(sandbox.port, { headers: ['Expect: 100-continue', 'X: 1'] })

  expect(answer.ending).toBe('reset')
  expect(await vitec.ledger()).toMatchObject([{ outcome: 'fault', status: null, rawBody: '' }])
})

test('silent: the request is read and has no response', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await vitec.order({ match: MATCH, fault: { kind: 'silent' } })
  const call = rawCall(sandbox.port, { body: BODY })

  await expect.poll(() => vitec.ledger()).toMatchObject([{ outcome: 'fault', status: null }])
  // Only a stop of the sandbox ends the connection, and then without a byte.
  await sandbox.stop()
  expect((await call).bytes).toBe('')
})

test('slow: the response waits, and the interest is stored even if the client leaves', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await vitec.order({ match: MATCH, fault: { kind: 'slow', ms: 80 } })
  const started = performance.now()
  expect((await vitec.send(BODY)).status).toBe(204)
  expect(performance.now() - started).toBeGreaterThan(75)

  const socket = connect(sandbox.port, '127.0.0.1')
  const head = `POST ${CALL} HTTP/1.1\r\nHost: x\r\nAuthorization: ${LOGIN}\r\n`
  const rest = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(BODY)}\r\n\r\n`
  socket.write(head + rest + BODY, () => socket.destroy())
  await expect
    .poll(async () => (await vitec.ledger()).map(({ outcome }) => outcome))
    .toEqual(['stored', 'stored'])
})

test('cutInAnswer: a status line and half a body, then a reset; stored', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await vitec.order({ match: MATCH, fault: { kind: 'cutInAnswer' } })
  const { bytes, ending } = await rawCall(sandbox.port, { body: BODY })

  expect(ending).toBe('reset')
  expectHalfAnAnswer(bytes)
  expect(await vitec.ledger()).toMatchObject([{ outcome: 'stored', status: 200 }])
})

test('stallInAnswer: a status line and half a body, then silence; stored', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await vitec.order({ match: MATCH, fault: { kind: 'stallInAnswer' } })
  const { bytes, ending } = await rawCall(sandbox.port, { body: BODY, isUntilClosed: false })

  expect(ending).toBe('still open')
  expectHalfAnAnswer(bytes)
  expect(await vitec.ledger()).toMatchObject([{ outcome: 'stored', status: 200 }])
})

function expectHalfAnAnswer(bytes: string) {
  const [head = '', body = ''] = bytes.split('\r\n\r\n')
  const promised = Number(/content-length: (\d+)/.exec(head)?.[1])

  expect(head).toMatch(/^HTTP\/1\.1 200 OK/)
  expect(body.length).toBeGreaterThan(0)
  expect(body.length).toBeLessThan(promised)
}

test('garbage: the response is not HTTP', async ({ emptySandbox: sandbox, vitec }) => {
  await vitec.order({ match: MATCH, fault: { kind: 'garbage' } })
  const { bytes, ending } = await rawCall(sandbox.port, { body: BODY })

  expect(bytes.length).toBeGreaterThan(0)
  expect(bytes).not.toContain('HTTP/')
  expect(ending).toBe('closed')
})

for (const status of [401, 403, 404, 409, 422, 429, 500, 502, 503, 504]) {
  test(`status: ${status} is returned with and without Retry-After`, async ({ vitec }) => {
    await vitec.order({ match: MATCH, fault: { kind: 'status', status } })
    const plain = await vitec.send(BODY)
    await vitec.order({ match: MATCH, fault: { kind: 'status', status, retryAfter: '3' } })
    const waiting = await vitec.send(BODY)

    expect([plain.status, plain.headers.get('retry-after')]).toEqual([status, null])
    expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([status, '3'])
    expect(await vitec.ledger()).toMatchObject(Array(2).fill({ outcome: 'fault', status }))
  })
}

test('status: a status in the 200s stores the interest, and has the ordered body', async ({
  vitec,
}) => {
  await vitec.order({ match: MATCH, fault: { kind: 'status', status: 200, body: 'ADR1' } })
  const { status, json } = await vitec.send(BODY)

  expect([status, json]).toEqual([200, 'ADR1'])
  expect(await vitec.ledger()).toMatchObject([{ outcome: 'stored', status: 200 }])
})

const CITY = 'interest.updatePerson.address.city'
const TOO_LONG = 'Postort måste vara mellan 0 och 25 tecken'
const SHAPES = {
  a: { message: TOO_LONG },
  b: { message: 'The request is invalid.', modelState: { [CITY]: [TOO_LONG] } },
  c: { validationErrors: [TOO_LONG, { memberNames: [CITY], errorMessage: TOO_LONG }] },
  d: { errors: { [CITY]: [TOO_LONG] } },
  e: TOO_LONG,
  eList: [TOO_LONG],
  f: null,
}

for (const [shape, expected] of Object.entries(SHAPES)) {
  test(`refuse: a 400 in shape ${shape}`, async ({ vitec }) => {
    await vitec.order({ match: MATCH, fault: { kind: 'refuse', shape } })
    const { status, json, text } = await vitec.send(BODY)

    expect(status).toBe(400)
    expect(json).toEqual(expected)
    expect(text).toContain(TOO_LONG)
  })
}

test('redirect: 302 to the ordered address', async ({ emptySandbox: sandbox, vitec }) => {
  const to = 'https://elsewhere.example/'
  await vitec.order({ match: MATCH, fault: { kind: 'redirect', to } })
  const { bytes } = await rawCall(sandbox.port, { body: BODY, isUntilClosed: false })

  expect(bytes).toMatch(/^HTTP\/1\.1 302 /)
  expect(bytes).toContain(`location: ${to}`)
})

test('html: a maintenance page with status 200, and no stored interest', async ({ vitec }) => {
  await vitec.order({ match: MATCH, fault: { kind: 'html' } })
  const { status, headers, text } = await vitec.send(BODY)

  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/html')
  expect(text).toContain('underhåll')
  expect(await vitec.ledger()).toMatchObject([{ outcome: 'fault', status: 200 }])
})

test('huge: a hundred megabytes with the ordered status', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await vitec.order({ match: MATCH, fault: { kind: 'huge', status: 400 } })
  const response = await fetch(sandbox.url + CALL, {
    method: 'POST',
    headers: { authorization: LOGIN, 'content-type': 'application/json' },
    body: BODY,
  })
  let size = 0
  for await (const chunk of response.body ?? []) size += chunk.length

  expect(response.status).toBe(400)
  expect(size).toBeGreaterThan(100_000_000)
})

test('huge: a client that leaves causes no error', async ({ emptySandbox: sandbox, vitec }) => {
  await vitec.order({ match: MATCH, fault: { kind: 'huge' } })
  const { bytes } = await rawCall(sandbox.port, { body: BODY, isUntilClosed: false })

  expect(bytes).toMatch(/^HTTP\/1\.1 200 /)
  expect(await vitec.ledger()).toMatchObject([{ outcome: 'stored' }])
})

test('a fault applies to its own address and no other, as often as ordered', async ({ vitec }) => {
  const order = { match: MATCH, fault: { kind: 'status', status: 500 }, times: 2 }
  await vitec.order(order)
  const statuses = []
  for (const body of [BODY, someInterest(), BODY, BODY]) {
    statuses.push((await vitec.send(body)).status)
  }

  expect(statuses).toEqual([500, 204, 500, 204])
})

test('the narrower match wins, and null clears it', async ({ vitec }) => {
  const status = (code: number) => ({ kind: 'status', status: code })
  await vitec.order({ match: MATCH, fault: status(502) })
  await vitec.order({ match: { estateId: 'obj11385_1395932274' }, fault: status(503) })
  await vitec.order({ match: { customerId: 'm30011' }, fault: status(504) })
  await vitec.order({ match: {}, fault: status(500) })
  const clear = [MATCH, { estateId: 'OBJ11385_1395932274' }, { customerId: 'M30011' }, {}]

  const statuses = []
  for (const match of clear) {
    statuses.push((await vitec.send(BODY)).status)
    await vitec.order({ match, fault: null })
  }
  statuses.push((await vitec.send(BODY)).status)

  expect(statuses).toEqual([502, 503, 504, 500, 204])
})

test('a fault on reads spares the interest call, and applies to the estate’s pictures', async ({
  vitec,
}) => {
  const estateId = 'OBJ11385_1395932274'
  const fault = { kind: 'status', status: 503 }
  await vitec.order({ match: { estateId }, fault, on: 'advertising' })

  expect((await vitec.send(BODY)).status).toBe(204)
  expect((await vitec.call(`/Advertising/Estate/M30011/${estateId}`)).status).toBe(503)
  expect((await vitec.call('/Advertising/Image/M30011/MED11385_0101')).status).toBe(503)
  expect((await vitec.call('/Advertising/Estate/M30011')).status).toBe(200)
})

test('active faults are listed, and cleared together', async ({ vitec }) => {
  await vitec.order({ match: MATCH, fault: { kind: 'down' } })
  expect((await vitec.call('/sandbox/faults')).json).toEqual([
    { match: MATCH, fault: { kind: 'down' }, on: 'interest' },
  ])

  await vitec.call('/sandbox/faults', { method: 'DELETE' })
  expect((await vitec.call('/sandbox/faults')).json).toEqual([])
})

const WRONG_ORDERS = [
  { what: 'an unknown kind', order: { match: {}, fault: { kind: 'tired' } } },
  { what: 'no match', order: { fault: { kind: 'down' } } },
  { what: 'a misspelt match', order: { match: { mail: 'a' }, fault: { kind: 'down' } } },
  { what: 'no times at all', order: { match: {}, fault: { kind: 'down' }, times: 0 } },
  {
    what: 'a reset before reading for one address',
    order: { match: MATCH, fault: { kind: 'resetBeforeRead' } },
  },
  {
    what: 'an address for reads',
    order: { match: MATCH, fault: { kind: 'down' }, on: 'advertising' },
  },
]

for (const { what, order } of WRONG_ORDERS) {
  test(`an order with ${what} is refused`, async ({ vitec }) => {
    const { status, json } = await vitec.call('/sandbox/faults', {
      method: 'PUT',
      body: JSON.stringify(order),
    })

    expect(status).toBe(400)
    expect(json.reason).not.toBe('')
  })
}
