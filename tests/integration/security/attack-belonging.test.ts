import { askRaw } from '../../support/ask-raw.ts'
import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'

const HOMES = [
  { office: 'ekbacken', estateId: 'OBJ11385_1395932274', customerId: 'M30011' },
  { office: 'ekbacken', estateId: 'OBJ11385_1388800412', customerId: 'M30011' },
  { office: 'soderport', estateId: 'OBJ22417_2204410087', customerId: 'M30022' },
  { office: 'soderport', estateId: 'OBJ22417_2201187764', customerId: 'M30022' },
]

/** Vitec's own names [D] (lib/vitec/VITEC.md 1): values that a visitor must not be able to set. */
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

test('T9 office, estate, login and customer always belong together, whatever the request says', async ({
  app,
  sandbox,
  lines,
}) => {
  let refused = 0
  for (const { office } of HOMES) {
    for (const { estateId } of HOMES) {
      const visitor = makeVisitor()
      const home = HOMES.find((each) => each.office === office && each.estateId === estateId)
      for (const tokenHome of HOMES) {
        const token = await fetchToken(app.url, tokenHome)
        const address = { streetAddress: 'Ekvägen 1', zipCode: '753 10', city: 'Uppsala' }
        const body = { ...bodyOf(visitor, token, { office, estateId }), address }
        const isRight = home === tokenHome
        if (!isRight) refused += 1
        expect((await postJson(app.url, body)).status).toBe(isRight ? 202 : 403)
      }
      if (home) await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
      const entries = await ledgerOf(sandbox.url, visitor.email)
      expect(entries.map(({ body }) => [customerOf(body), body?.estateId])).toEqual(
        home ? [[home.customerId, home.estateId]] : [],
      )
    }
  }
  await expectLogged(lines, 'requestRefused', 'tokenInvalid', refused)
})

test('T9 a field of Vitec’s that we do not offer is refused at every level, and ignored in a posted form (V2)', async ({
  app,
  sandbox,
  visitor,
  lines,
}) => {
  const token = await fetchToken(app.url)
  const body = bodyOf(visitor, token)
  for (const name of VITEC_NAMES) {
    for (const wrong of [
      { ...body, [name]: 'x' },
      { ...body, person: { ...body.person, [name]: 'x' } },
      { ...body, email: { ...body.email, [name]: 'x' } },
    ])
      expect((await postJson(app.url, wrong)).status, name).toBe(422)
  }
  await expectLogged(lines, 'requestRefused', 'interestInvalid', 3 * VITEC_NAMES.length)
  expect(await ledgerOf(sandbox.url, visitor.email)).toEqual([])

  // A browser's extension adds inputs to any form; the app reads only our own controls.
  const added = Object.fromEntries(VITEC_NAMES.map((name) => [name, 'kanarienamn']))
  expect((await postForm(app.url, { ...formOf(visitor, token), ...added })).status).toBe(303)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  const [entry] = await ledgerOf(sandbox.url, visitor.email)
  expect(entry?.rawBody).not.toContain('kanarienamn')
})

test('T7 one office’s estate is never shown under another office', async ({ app, lines }) => {
  for (const { office, estateId } of HOMES) {
    for (const other of new Set(HOMES.map((each) => each.office))) {
      for (const path of [`/sv/${other}/${estateId}`, `/embed/sv/${other}/${estateId}`]) {
        const { status } = await askRaw(app.url, path)
        expect(status, path).toBe(other === office ? 200 : 404)
      }
    }
  }
  await expectLogged(lines, 'requestRefused', 'notFound', HOMES.length)
  await expectLogged(lines, 'requestRefused', 'estateUnknown', HOMES.length)
})

function customerOf(body: Record<string, unknown> | null) {
  const person = body?.updatePerson

  return typeof person === 'object' && person !== null ? Reflect.get(person, 'customerId') : null
}
