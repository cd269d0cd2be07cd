import { someInterest } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const ALVA = {
  firstName: 'Alva',
  lastName: 'Ek',
  cellPhone: '070-174 06 50',
  email: { emailAddress: 'alva@visitor.example' },
}

test('a contact is matched by contact id first, then by personal number, then by name', async ({
  vitec,
}) => {
  await vitec.send(someInterest({ ...ALVA, socialSecurityNumber: '19900101-0017' }))
  await vitec.send(someInterest({ firstName: 'Bo', lastName: 'Al', socialSecurityNumber: '2' }))
  const [alva, bo] = await vitec.ledger()
  const contactId = bo?.contact?.id

  await vitec.send(someInterest({ ...ALVA, contactId, socialSecurityNumber: '19900101-0017' }))
  await vitec.send(someInterest({ ...ALVA, socialSecurityNumber: '19900101-0017' }))
  await vitec.send(someInterest({ ...ALVA, socialSecurityNumber: undefined }))

  const changes = (await vitec.ledger()).slice(2).map(({ contact }) => contact)
  expect(changes).toMatchObject([
    { id: bo?.contact?.id, match: 'contactId' },
    { match: 'socialSecurityNumber' },
    { match: 'name' },
  ])
  expect(alva?.contact?.id).not.toBe(bo?.contact?.id)
})

const COMPANIONS = [
  { way: 'home phone', person: { telePhone: '018-1' } },
  { way: 'mobile', person: { cellPhone: '070-1' } },
  { way: 'first e-mail', person: { email: { emailAddress: 'A@b.example' } } },
]

for (const { way, person } of COMPANIONS) {
  test(`both names and the same ${way} match the same person, in any office`, async ({ vitec }) => {
    const other = { workPhone: '1', email: undefined }
    await vitec.send(someInterest({ ...other, ...person }))
    await vitec.send(someInterest({ ...other, ...person, customerId: 'M30022', lastName: 'EK' }))

    const [first, second] = await vitec.ledger()
    expect(second?.contact).toMatchObject({ id: first?.contact?.id, match: 'name' })
  })
}

test('neither the work phone nor the second e-mail matches two people', async ({ vitec }) => {
  const shared = { workPhone: '1', email: { emailAddress2: 'same@visitor.example' } }
  await vitec.send(someInterest(shared))
  await vitec.send(someInterest(shared))

  expect((await vitec.ledger()).map(({ contact }) => contact?.match)).toEqual(['none', 'none'])
})

test('a person without a last name is not matched', async ({ vitec }) => {
  const nameless = { lastName: ' ', email: { emailAddress: 'same@visitor.example' } }
  await vitec.send(someInterest(nameless))
  await vitec.send(someInterest(nameless))

  expect((await vitec.ledger()).map(({ contact }) => contact?.match)).toEqual(['none', 'none'])
})

test('every field sent overwrites the stored one, and every field left out stays', async ({
  vitec,
}) => {
  await vitec.send(someInterest({ ...ALVA, wishAdvertising: true, address: { city: 'Uppsala' } }))
  await vitec.send(
    someInterest({ ...ALVA, cellPhone: '', wishAdvertising: false, note: null, workPhone: '1' }),
  )

  const [, second] = await vitec.ledger()
  expect(second?.contact?.overwrote).toEqual([
    { field: 'cellPhone', before: '070-174 06 50', after: '' },
    { field: 'wishAdvertising', before: true, after: false },
    { field: 'workPhone', before: null, after: '1' },
  ])
})

test('an empty, blank or null name never overwrites a stored one', async ({ vitec }) => {
  await vitec.send(someInterest({ ...ALVA, socialSecurityNumber: '1' }))
  for (const name of ['', '  ', null]) {
    await vitec.send(
      someInterest({ ...ALVA, socialSecurityNumber: '1', firstName: name, lastName: name }),
    )
  }

  const changes = (await vitec.ledger()).slice(1).map(({ contact }) => contact?.overwrote)
  expect(changes).toEqual([[], [], []])
})

test('a refused interest creates no contact', async ({ vitec }) => {
  await vitec.send(someInterest({ ...ALVA, note: 7 }))
  await vitec.send(someInterest(ALVA))

  const [, second] = await vitec.ledger()
  expect(second?.contact?.match).toBe('none')
})
