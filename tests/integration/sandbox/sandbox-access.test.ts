import { CALL, someInterest } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

test('a wrong, missing or unreadable login is 401 before anything else is checked', async ({
  vitec,
}) => {
  for (const authorization of ['', 'Basic', `Basic ${btoa('sandbox:wrong')}`, 'Bearer sandbox']) {
    const { status, headers } = await vitec.send('{', {
      authorization,
      'content-type': 'text/plain',
    })

    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toContain('Basic')
  }
  expect(new Set((await vitec.ledger()).map(({ outcome }) => outcome))).toEqual(
    new Set(['unauthorized']),
  )
})

test('the scheme’s name is read in any casing', async ({ vitec }) => {
  const authorization = `bASIC ${btoa('sandbox:sandbox')}`

  expect((await vitec.send(someInterest(), { authorization })).status).toBe(204)
})

test('A1 a user with two passwords is 401 with each at the other’s calls', async ({ vitec }) => {
  const estates = '/Advertising/Estate/M30011'
  const statusesOf = async (password: string) => {
    const authorization = `Basic ${btoa(`sandbox-split:${password}`)}`
    const read = await vitec.call(estates, { headers: { authorization } })

    return [read.status, (await vitec.send(someInterest(), { authorization })).status]
  }

  expect(await statusesOf('sandbox-read')).toEqual([200, 401])
  expect(await statusesOf('sandbox-send')).toEqual([401, 204])
  expect(await statusesOf('sandbox')).toEqual([401, 401])
})

test('an office that the login has no right to is 403, but only for a valid body', async ({
  vitec,
}) => {
  expect((await vitec.send(someInterest({ customerId: 'M99999' }))).status).toBe(403)
  expect((await vitec.send({ updatePerson: { customerId: 'M99999' } })).status).toBe(400)
  expect((await vitec.call('/Advertising/Estate/M99999')).status).toBe(403)
})

test('the login has a right to both offices, and to the documented sample’s', async ({ vitec }) => {
  for (const customerId of ['M30011', 'm30022', 'sample string 8']) {
    expect((await vitec.send(someInterest({ customerId }))).status).toBe(204)
  }
})

test('the interest call is POST only', async ({ vitec }) => {
  const { status, headers } = await vitec.call(CALL)

  expect(status).toBe(405)
  expect(headers.get('allow')).toBe('POST')
  expect(await vitec.ledger()).toMatchObject([{ method: 'GET', status: 405, outcome: 'refused' }])
})

test('every request is in the ledger, oldest first, with its sender and content', async ({
  vitec,
}) => {
  await vitec.send(someInterest({ email: { emailAddress: 'first@visitor.example' } }))
  await vitec.send(someInterest({ customerId: 'M30022' }, { estateId: 'OBJ1' }))
  await vitec.send('{')

  const entries = await vitec.ledger()
  expect(entries.map(({ outcome, status }) => [outcome, status])).toEqual([
    ['stored', 204],
    ['stored', 204],
    ['refused', 400],
  ])
  expect(entries[0]).toMatchObject({
    method: 'POST',
    path: CALL,
    user: 'sandbox',
    authorized: true,
    headers: { 'content-type': 'application/json' },
    estateKnown: true,
    contact: { match: 'none', overwrote: [] },
    remarks: [],
  })
  expect(await vitec.ledger('?email=first@visitor.example')).toHaveLength(1)
  expect(await vitec.ledger('?customerId=m30022&estateId=obj1')).toMatchObject([
    { estateKnown: false },
  ])

  await vitec.call('/sandbox/interests', { method: 'DELETE' })
  expect(await vitec.ledger()).toEqual([])
})

test('an unknown address is 404', async ({ vitec }) => {
  expect((await vitec.call('/Interest/SendInterestOnEstate')).status).toBe(404)
  expect((await vitec.call('/Advertising/Brand/M30011')).status).toBe(404)
})
