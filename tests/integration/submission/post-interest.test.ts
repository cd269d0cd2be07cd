import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import {
  bodyOf,
  fetchToken,
  formOf,
  postForm,
  postJson,
  readPageToken,
} from '../../support/post-interest.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

test('a stored interest is 202 with receipt, reference, state and address', async ({
  app,
  visitor,
}) => {
  const answer = await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))

  expect(answer.status).toBe(202)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { receiptId, ...rest } = await answer.json()
  expect(receiptId).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(rest).toEqual({
    reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
    state: 'waiting',
    receiptUrl: `${app.url}/sv/receipts/${receiptId}`,
  })
})

test('the same token and body again gets the same response and is stored once', async ({
  app,
  sandbox,
  visitor,
}) => {
  const body = bodyOf(visitor, await fetchToken(app.url))
  const answers = await Promise.all(Array.from({ length: 20 }, () => postJson(app.url, body)))
  const receipts = await Promise.all(answers.map((answer) => answer.json()))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
  expect(new Set(receipts.map(({ receiptId }) => receiptId)).size).toBe(1)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test('a program that posts its token on and on is rate limited, and its interest is stored once', async ({
  app,
  sandbox,
  visitor,
  lines,
}) => {
  const body = bodyOf(visitor, await fetchToken(app.url))
  // The number exceeds the limits of several rate limit windows, however slow the machine is.
  const answers = await Promise.all(Array.from({ length: 250 }, () => postJson(app.url, body)))
  const refused = answers.filter(({ status }) => status === 429)

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202, 429]))
  expect(refused[0]?.headers.get('retry-after')).toBe('5')
  expect(await refused[0]?.json()).toEqual({
    type: 'about:blank',
    status: 429,
    code: 'rateLimited',
  })
  await expectLogged(lines, 'requestRefused', 'rateLimited', refused.length)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test('the same own token with another body after it was stored is 409', async ({
  app,
  visitor,
  lines,
}) => {
  const body = bodyOf(visitor, await fetchToken(app.url))
  await postJson(app.url, body)
  const answer = await postJson(app.url, { ...body, interestNote: 'Något annat' })

  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ code: 'interestChanged' })
  await expectLogged(lines, 'requestRefused', 'interestChanged')
})

test('a page’s token serves all its readers', async ({ app, sandbox }) => {
  const token = await readPageToken(app.url)
  for (const visitor of [makeVisitor(), makeVisitor()]) {
    expect((await postJson(app.url, bodyOf(visitor, token))).status).toBe(202)
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  }
})

test('a refused interest does not use up its token', async ({ app, visitor }) => {
  const body = bodyOf(visitor, await fetchToken(app.url))

  expect((await postJson(app.url, { ...body, gdprApproval: undefined })).status).toBe(422)
  expect((await postJson(app.url, body)).status).toBe(202)
})

test('an invalid body is 422 with the path and code of each error', async ({ app, visitor }) => {
  const { person, ...body } = bodyOf(visitor, await fetchToken(app.url))
  const answer = await postJson(app.url, {
    ...body,
    person: {
      firstName: ' ',
      lastName: 'x'.repeat(101),
      cellPhone: '12',
      workPhone: '018-1234567',
    },
    contactId: 'ADR1',
    gdprApproval: false,
  })

  expect(answer.status).toBe(422)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toEqual({
    type: 'about:blank',
    status: 422,
    code: 'interestInvalid',
    issues: [
      { path: 'person.firstName', code: 'firstNameMissing' },
      { path: 'person.lastName', code: 'lastNameTooLong' },
      { path: 'person.cellPhone', code: 'phoneTooShort' },
      { path: 'person.workPhone', code: 'fieldUnknown' },
      { path: 'gdprApproval', code: 'gdprApprovalMissing' },
      { path: 'contactId', code: 'fieldUnknown' },
    ],
  })
})

const refusals: [
  string,
  number,
  string,
  (given: Record<string, unknown>) => unknown,
  Record<string, string>?,
][] = [
  ['a body that is not JSON', 400, 'bodyUnreadable', () => '{"person":'],
  ['a body with broken UTF-8 escapes kept as text', 400, 'bodyUnreadable', () => 'å'],
  [
    'a body over 32 KiB',
    413,
    'bodyTooLarge',
    (body) => ({ ...body, interestNote: 'x'.repeat(33 * 1024) }),
  ],
  [
    'another media type',
    415,
    'mediaTypeUnsupported',
    (body) => body,
    { 'content-type': 'text/plain' },
  ],
  [
    'JSON in another charset',
    415,
    'mediaTypeUnsupported',
    (body) => body,
    { 'content-type': 'application/json; charset=utf-16' },
  ],
  [
    'a page of another site',
    403,
    'originRefused',
    (body) => body,
    { 'sec-fetch-site': 'cross-site' },
  ],
  ['a foreign origin', 403, 'originRefused', (body) => body, { origin: 'https://evil.example' }],
  ['an unknown office', 404, 'officeUnknown', (body) => ({ ...body, office: 'nobody' })],
  [
    'a forged token',
    403,
    'tokenInvalid',
    (body) => ({ ...body, token: 'eyJhbGciOiJub25lIn0.e30.' }),
  ],
  [
    'another estate’s token',
    403,
    'tokenInvalid',
    (body) => ({ ...body, estateId: 'OBJ11385_1412055108' }),
  ],
]

for (const [what, status, code, change, headers] of refusals) {
  test(`${what} is ${status} ${code}`, async ({ app, visitor }) => {
    const body = bodyOf(visitor, await fetchToken(app.url))
    const answer = await postJson(app.url, change(body), headers)

    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toEqual({ type: 'about:blank', status, code })
  })
}

test('an unknown estate gets no token, and a sold one takes no interest', async ({
  app,
  visitor,
}) => {
  const unknown = await fetch(`${app.url}/api/form-token?office=ekbacken&estate=OBJ11385_0`)
  expect([unknown.status, (await unknown.json()).code]).toEqual([404, 'estateUnknown'])

  const sold = { office: 'ekbacken', estateId: 'OBJ11385_1399001277' }
  const answer = await postJson(app.url, bodyOf(visitor, await fetchToken(app.url, sold), sold))
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    issues: [{ path: 'estateId', code: 'estateClosed' }],
  })
})

test('S3 a form post is redirected to its receipt, and the same words again to another, with one delivery', async ({
  app,
  sandbox,
  visitor,
}) => {
  const form = formOf(visitor, await readPageToken(app.url))
  const first = await postForm(app.url, form)
  const again = await postForm(app.url, form)

  expect(first.status).toBe(303)
  expect(first.headers.get('location')).toMatch(/^\/sv\/receipts\/[A-Za-z0-9_-]{22}$/)
  expect(again.status).toBe(303)
  expect(again.headers.get('location')).toMatch(/^\/sv\/receipts\/[A-Za-z0-9_-]{22}$/)
  expect(again.headers.get('location')).not.toBe(first.headers.get('location'))
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

test('F38 a form post with an old token gets its page back, values kept, with a token that works', async ({
  app,
  visitor,
}) => {
  const form = formOf(visitor, 'grown-old')
  const refused = await postForm(app.url, form)
  const page = await refused.text()

  expect(refused.status).toBe(403)
  expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page).toContain(visitor.email)
  expect(page).not.toContain('<script')
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  expect((await postForm(app.url, { ...form, token })).status).toBe(303)
})

test('a form post to an unknown office is a page for a browser and a problem for a program', async ({
  app,
  visitor,
}) => {
  const form = { ...formOf(visitor, 'x'), office: 'nobody' }
  const page = await postForm(app.url, form, { accept: 'text/html,*/*' })
  const problem = await postForm(app.url, form)

  expect([page.status, problem.status]).toEqual([404, 404])
  expect(await page.text()).toContain('Mäklarbyrån har inte sina bostäder här längre')
  expect((await problem.json()).code).toBe('officeUnknown')
})

test('a form post from another site is refused with a page', async ({ app, visitor }) => {
  const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site' }
  const page = await postForm(app.url, formOf(visitor, 'x'), headers)

  expect(page.status).toBe(403)
  expect(await page.text()).toContain('Anmälan kom från en annan webbplats')
})

test('other methods are 405', async ({ app }) => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    expect((await fetch(`${app.url}/api/interests`, { method })).status).toBe(405)
  }
})

test('two offices never share credentials or customer', async ({ app, sandbox, visitor }) => {
  const farm = { office: 'soderport', estateId: 'OBJ22417_2204410087' }
  const body = {
    ...bodyOf(visitor, await fetchToken(app.url, farm), farm),
    address: { streetAddress: 'A 1', zipCode: '27131', city: 'Ystad' },
  }
  expect((await postJson(app.url, body)).status).toBe(202)

  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  const [entry] = await ledgerOf(sandbox.url, visitor.email)
  expect(entry?.body).toMatchObject({
    updatePerson: {
      customerId: 'M30022',
      categoryIds: ['KAT_SPEKULANT'],
      leadScore: 2,
      customField: { name: 'Källa', value: 'Intresse' },
      task: {
        predefinedTaskId: 'TSK_RING',
        note: 'Inget telefonnummer\nRing upp inom en dag',
        estateId: farm.estateId,
      },
    },
  })
  expect((await postJson(app.url, { ...body, office: VILLA.office })).status).not.toBe(202)
})
