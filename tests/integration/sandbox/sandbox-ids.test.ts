import { expect, test } from '../../support/flavours/app-test.ts'

const LISTS = [
  { kind: 'category', path: '/Category/GetCategories?customerId=M30011' },
  { kind: 'task', path: '/Task/GetTasks?customerId=M30011' },
  { kind: 'customfield', path: '/CustomField/Get?customerId=M30011' },
  { kind: 'user', path: '/Advertising/User/M30011' },
]

test('A2 the lists of ids have the shapes of Vitec’s papers', async ({ vitec }) => {
  const read = async (path: string) => (await vitec.call(path)).json

  expect((await read('/category/getcategories?CustomerId=m30011')).personCategories).toContainEqual(
    { id: 'KAT_KUND', name: 'Tidigare kund', readOnly: true },
  )
  expect(await read('/Task/GetTasks?customerId=M30011')).toContainEqual({
    id: 'TSK_RING',
    description: 'Ring upp',
  })
  expect(await read('/CustomField/Get?customerId=M30011')).toEqual([
    {
      customerId: 'M30011',
      fields: [{ label: 'Källa', name: 'Källa', type: 'String', validFor: ['Person'] }],
    },
  ])
  expect((await read('/Advertising/User/M30022')).map(({ id }: { id: string }) => id)).toEqual([
    'HAN30022_2001',
  ])
  expect((await read('/Advertising/User/M30022/han30022_2001')).name).toBe('Maja Lindskog')
})

test('A2 a list is 401 without the login, and 403 for another office', async ({ vitec }) => {
  for (const { path } of LISTS) {
    const wrong = { authorization: `Basic ${btoa('sandbox:wrong')}` }

    expect((await vitec.call(path, { headers: wrong })).status, path).toBe(401)
    expect((await vitec.call(path.replace('M30011', 'M99999'))).status, path).toBe(403)
    expect((await vitec.call(path, { method: 'POST' })).status, path).toBe(405)
  }
})

test('a user without a right is 403 at those calls and no others', async ({ vitec }) => {
  for (const { kind, path } of LISTS) {
    const authorization = `Basic ${btoa(`sandbox-denied-${kind}-image:sandbox`)}`
    const statuses = await Promise.all(
      LISTS.map(
        async (list) => (await vitec.call(list.path, { headers: { authorization } })).status,
      ),
    )

    expect(statuses, kind).toEqual(LISTS.map((list) => (list.path === path ? 403 : 200)))
  }
})

test('A2 an empty interest is 400, for a user without the right 403; neither is stored', async ({
  vitec,
}) => {
  expect((await vitec.send({})).status).toBe(400)
  const authorization = `Basic ${btoa('sandbox-denied-interest:sandbox')}`
  expect((await vitec.send({}, { authorization })).status).toBe(403)

  expect((await vitec.ledger()).map(({ outcome }) => outcome)).toEqual(['refused', 'forbidden'])
})

test('a clock that is off shows in the Date of the usual answer', async ({ vitec }) => {
  await vitec.order({ match: {}, fault: { kind: 'clock', seconds: -3_600 }, on: 'advertising' })
  const { status, headers } = await vitec.call('/Advertising/Estate/M30011')

  expect(status).toBe(200)
  const behind = Date.now() - Date.parse(headers.get('date') ?? '')
  expect(behind).toBeGreaterThan(3_590_000)
  expect(behind).toBeLessThan(3_660_000)
})
