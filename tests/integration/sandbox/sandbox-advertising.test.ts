import sharp from 'sharp'

import { LOGIN } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const EKBACKEN = '/Advertising/Estate/M30011'
const SODERPORT = '/Advertising/Estate/M30022'
const VILLA = `${EKBACKEN}/OBJ11385_1395932274`
const DISCREET = `${SODERPORT}/OBJ22417_2201187764`

type Row = { id: string; customerId: string; changedAt: string }

test('an office’s list has pages from zero, and an empty one past the end', async ({ vitec }) => {
  const pages = []
  for (const page of [0, 1, 2, 3]) {
    const query = `paging.pageSize=3&paging.pageIndex=${page}`
    pages.push((await vitec.call(`${EKBACKEN}?${query}`)).json)
  }

  expect(pages.map(({ index, count, totalRowCount }) => [index, count, totalRowCount])).toEqual([
    [0, 3, 7],
    [1, 3, 7],
    [2, 3, 7],
    [3, 3, 7],
  ])
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }: Row) => id))
  expect(new Set(ids).size).toBe(7)
  expect(pages.map(({ rows }) => rows.length)).toEqual([3, 3, 1, 0])
})

const FILTERS = [
  { query: 'criteria.status=Sold', count: 1 },
  { query: 'criteria.status=4', count: 5 },
  { query: 'criteria.status=12', count: 6 },
  { query: 'criteria.status=sold&criteria.status=Coming', count: 2 },
  { query: 'criteria.type=House', count: 2 },
  { query: 'criteria.type=Plot,Cottage&criteria.status=ForSale', count: 2 },
  { query: 'criteria.changedAtMinValue=2999-01-01T00:00:00Z', count: 0 },
  { query: 'criteria.changedAtMaxValue=2999-01-01T00:00:00%2B01:00', count: 7 },
]

for (const { query, count } of FILTERS) {
  test(`the filter ${query} leaves ${count} of Ekbacken’s estates`, async ({ vitec }) => {
    expect((await vitec.call(`${EKBACKEN}?${query}`)).json.totalRowCount).toBe(count)
  })
}

test('an unknown filter value is 400', async ({ vitec }) => {
  const { status, json } = await vitec.call(`${EKBACKEN}?criteria.status=Lost`)

  expect(status).toBe(400)
  expect(Object.keys(json.modelState)).toEqual(['criteria.status'])
})

test('the times in a list can be used in a filter, as Swedish time', async ({ vitec }) => {
  const { rows } = (await vitec.call(EKBACKEN)).json
  const newest = rows
    .map(({ changedAt }: Row) => changedAt)
    .toSorted()
    .at(-1)
  const { json } = await vitec.call(`${EKBACKEN}?criteria.changedAtMinValue=${newest}`)

  expect(newest).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  expect(json.totalRowCount).toBe(1)
})

test('every estate of both offices can be read, in any casing', async ({ vitec }) => {
  for (const office of [EKBACKEN, SODERPORT]) {
    const { rows } = (await vitec.call(office)).json
    for (const { id } of rows) {
      const { status, json } = await vitec.call(`${office}/${id}`.toLowerCase())
      const { json: same } = await vitec.call(`${office}/${id}`)

      expect(status).toBe(200)
      expect(json).toEqual(same)
      expect(json).toMatchObject({ id, marketing: { isPublished: true } })
      expect(json.sale.description.length).toBeGreaterThan(300)
      expect(json.images.length).toBeGreaterThan(1)
    }
  }
})

test('an unknown estate, and another office’s, are 404; a request without login is 401', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  expect((await vitec.call(`${EKBACKEN}/OBJ1`)).status).toBe(404)
  expect((await vitec.call(`${SODERPORT}/OBJ11385_1395932274`)).status).toBe(404)
  expect((await fetch(sandbox.url + VILLA)).status).toBe(401)
})

test('agents are included only on request, the type’s own part always', async ({ vitec }) => {
  const flat = `${EKBACKEN}/OBJ11385_1412055108`
  const plain = (await vitec.call(flat)).json.extensions
  const asked = (await vitec.call(`${flat}?extend=housingCooperative%2BprimaryAgent`)).json

  expect(plain.primaryAgent).toBeUndefined()
  expect(plain.housingCooperative.association.id).toBe('BRF11385_0017')
  expect(asked.extensions.primaryAgent).toMatchObject({
    id: asked.primaryAgentId,
    emailAddress: 'amir.haddadi@ekbacken.example',
    telephone: { cell: { msisdn: '+46701740627' } },
  })
  expect((await vitec.call(`${flat}?extend=$estate+primaryAgent`)).json.extensions).toHaveProperty(
    'primaryAgent',
  )
})

test('A3 an estate names its association by id alone, and the association’s own call has its name', async ({
  vitec,
}) => {
  const flat = (await vitec.call(`${EKBACKEN}/OBJ11385_1412055108`)).json
  const { association } = flat.extensions.housingCooperative
  const path = `/Advertising/Association/M30011/${association.id}`
  const { status, json } = await vitec.call(path.toLowerCase())

  expect(Object.keys(association)).toEqual(['id', 'overrideDescription', 'overrideEconomy'])
  expect(status).toBe(200)
  expect(json).toMatchObject({
    id: association.id,
    name: 'Brf Syrenen i Fålhagen',
    genuineAssociation: true,
    numberOfApartments: 48,
    descriptions: { courtyard: expect.stringContaining('syrener'), insurance: null },
    economy: { theAssociationOwnTheGround: true, monthlyFeeInformation: null },
  })
  expect((await vitec.call(path.replace('M30011', 'M30022'))).status).toBe(404)
  expect((await vitec.call('/Advertising/Association/M30011/BRF1')).status).toBe(404)
})

test('A8 a project is found by the project’s call, and is no estate', async ({ vitec }) => {
  const [project] = (await vitec.call('/Advertising/Project/M30011')).json

  expect(project).toMatchObject({ id: 'PRO11385_0003', status: { id: 'Upcoming' } })
  const one = await vitec.call(`/Advertising/Project/M30011/${project.id}`)
  expect(one.json).toEqual(project)
  expect((await vitec.call('/Advertising/Project/M30022')).json).toEqual([])
  expect((await vitec.call(`${EKBACKEN}/${project.id}`)).status).toBe(404)
})

test('a hidden price, address and bidding are never sent', async ({ vitec }) => {
  const { json, text } = await vitec.call(`${DISCREET}?extend=$estate%2BprimaryAgent`)

  expect(Object.values(json.price)).toEqual([null, null, null, null])
  expect(json.address).toMatchObject({
    streetAddress: null,
    directions: null,
    wgs84Coordinate: null,
    postalTown: 'Löderup',
  })
  expect(json.bidding).toEqual({ isActive: false, isVerified: false, bids: [] })
  for (const secret of ['14900000', '15200000', 'Strandstigen', '55.39']) {
    expect(text).not.toContain(secret)
  }
})

test('bids are all included, or the highest alone, as the broker has chosen', async ({ vitec }) => {
  const all = (await vitec.call(`${EKBACKEN}/OBJ11385_1401120331`)).json.bidding
  const highest = (await vitec.call(`${SODERPORT}/OBJ22417_2223300915`)).json.bidding

  expect(all.bids).toHaveLength(6)
  expect(highest.bids).toMatchObject([{ amount: 3_050_000 }])
})

test('viewings are always in the future', async ({ vitec }) => {
  const { viewings } = (await vitec.call(VILLA)).json

  expect(viewings).toHaveLength(2)
  for (const { startsAt, endsAt } of viewings) {
    expect(Date.parse(`${startsAt}Z`)).toBeGreaterThan(Date.now())
    expect(Date.parse(`${endsAt}Z`)).toBeGreaterThan(Date.parse(`${startsAt}Z`))
  }
})

const SHOWN: [what: string, path: string, part: Record<string, unknown>][] = [
  [
    'the most viewings to show at once',
    `${EKBACKEN}/OBJ11385_1412055108`,
    { marketing: { viewing: { visibleLimit: 2 } } },
  ],
  [
    'the text for an estate without viewings',
    `${EKBACKEN}/OBJ11385_1401120331`,
    { viewings: [], marketing: { viewing: { emptyText: expect.stringContaining('Ring Amir') } } },
  ],
  ['euros as EURO', `${SODERPORT}/OBJ22417_2210043390`, { currency: 'EURO' }],
  [
    'a digital viewing with registration',
    `${SODERPORT}/OBJ22417_2210043390`,
    { viewings: [{ isDigital: true, isSelfRegistrationEnabled: true }] },
  ],
  [
    'a number for the public beside the mobile number',
    `${SODERPORT}/OBJ22417_2210043390?extend=primaryAgent`,
    {
      extensions: {
        primaryAgent: {
          telephone: { cell: { msisdn: '+46701740643' }, public: { msisdn: '+46406280443' } },
        },
      },
    },
  ],
]

for (const [what, path, part] of SHOWN) {
  test(`an estate has ${what}`, async ({ vitec }) => {
    expect((await vitec.call(path)).json).toMatchObject(part)
  })
}

test('a viewing of a whole day is from midnight to midnight', async ({ vitec }) => {
  const { viewings } = (await vitec.call(`${SODERPORT}/OBJ22417_2219006543`)).json

  expect(viewings.map(({ startsAt }: { startsAt: string }) => startsAt.slice(11))).toContain(
    '00:00:00',
  )
})

test('the lake cottage has a description of more than four thousand characters', async ({
  vitec,
}) => {
  const { sale } = (await vitec.call(`${EKBACKEN}/OBJ11385_1388800412`)).json

  expect(sale.description.length).toBeGreaterThan(4_000)
})

test('every listed picture but one exists', async ({ emptySandbox: sandbox, vitec }) => {
  const missing = []
  for (const [office, customerId] of [
    [EKBACKEN, 'M30011'],
    [SODERPORT, 'M30022'],
  ]) {
    for (const { id } of (await vitec.call(`${office}`)).json.rows) {
      for (const image of (await vitec.call(`${office}/${id}`)).json.images) {
        const { status } = await fetchImage(sandbox.url, `${customerId}/${image.id}`)
        if (status !== 200) missing.push(image.id)
      }
    }
  }

  expect(missing).toEqual(['MED22417_1302'])
})

test('a picture has its stored size, or a smaller one on request, never a larger one', async ({
  emptySandbox: sandbox,
}) => {
  const stored = await fetchImage(sandbox.url, 'm30011/med11385_0101')
  const small = await fetchImage(sandbox.url, 'M30011/MED11385_0101?w=200&quality=60&mode=max')
  const large = await fetchImage(sandbox.url, 'M30011/MED11385_0101?w=9000')
  const width = stored.width ?? 0

  expect(stored.type).toBe('image/webp')
  expect(width).toBeGreaterThan(200)
  expect(small.width).toBe(200)
  expect(large.width).toBe(width)
})

test('agents have portraits, and no address reaches another file', async ({
  emptySandbox: sandbox,
}) => {
  expect((await fetchImage(sandbox.url, 'M30022/BROKER_3')).status).toBe(200)
  for (const path of ['M30011/BROKER_3', 'M30011/MED1', 'M30011/..%2Fstart', 'M30011']) {
    expect((await fetchImage(sandbox.url, path)).status).toBe(404)
  }
})

async function fetchImage(url: string, path: string) {
  const response = await fetch(`${url}/Advertising/Image/${path}`, {
    headers: { authorization: LOGIN },
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const { width } = response.ok ? await sharp(bytes).metadata() : {}

  return { status: response.status, type: response.headers.get('content-type'), width }
}
