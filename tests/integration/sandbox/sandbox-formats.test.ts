import { readFileSync } from 'node:fs'

import { CALL, LOGIN, someInterest } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const sampleXml = readFileSync(
  new URL('../../fixtures/vitec/interest.xml', import.meta.url),
  'utf8',
)
const XML = { 'content-type': 'application/xml' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

test('names in JSON are read in any case, and unknown ones are ignored', async ({ vitec }) => {
  const { status } = await vitec.send({
    UPDATEPERSON: {
      CustomerID: 'm30011',
      GDPRApprovalDate: '2026-01-31',
      CELLPHONE: '1',
      Extra: 1,
    },
    EstateId: 'obj11385_1395932274',
    surprise: true,
  })
  const [entry] = await vitec.ledger()

  expect(status).toBe(204)
  expect(entry).toMatchObject({ estateKnown: true, body: { surprise: true } })
  expect(entry?.interest).toEqual({
    updatePerson: { customerId: 'm30011', gdprApprovalDate: '2026-01-31', cellPhone: '1' },
    estateId: 'obj11385_1395932274',
  })
})

test('the address is read in any case', async ({ vitec }) => {
  const { status } = await vitec.call(CALL.toUpperCase(), {
    method: 'POST',
    headers: { 'content-type': 'text/json' },
    body: JSON.stringify(someInterest()),
  })

  expect(status).toBe(204)
})

test('XML is matched by namespace, not by prefix', async ({ vitec }) => {
  const renamed = sampleXml.replaceAll('d2p1:', 'person:').replaceAll('xmlns:d2p1', 'xmlns:person')
  const elsewhere = sampleXml.replace('Api.Models.Contact.Update"', 'Api.Models.Contact.Other"')

  expect((await vitec.send(renamed, XML)).status).toBe(204)
  const refused = await vitec.send(elsewhere, XML)
  expect(refused.json.modelState['interest.updatePerson.customerId']).toEqual(['Kundid krävs'])
})

test('an XML element out of order is silently ignored', async ({ vitec }) => {
  const customerId = '<d2p1:CustomerId>sample string 8</d2p1:CustomerId>'
  const late = sampleXml
    .replace(customerId, '')
    .replace('</d2p1:WorkPhone>', `</d2p1:WorkPhone>${customerId}`)
  const { status, json } = await vitec.send(late, { 'content-type': 'text/xml' })

  expect(status).toBe(400)
  expect(json.modelState).toEqual({ 'interest.updatePerson.customerId': ['Kundid krävs'] })
})

test('a name written before the base class’s members makes the reader ignore those', async ({
  vitec,
}) => {
  const firstName = '<d2p1:FirstName>sample string 1</d2p1:FirstName>'
  const early = sampleXml
    .replace(firstName, '')
    .replace('<d2p1:Address', `${firstName}<d2p1:Address`)
  const { status, json } = await vitec.send(early, XML)

  // The reader moves on to the first name, and every element before it in the order is then too
  // late.
  expect(status).toBe(400)
  expect(Object.keys(json.modelState)).toEqual(['interest.updatePerson.customerId'])
})

test('a nil XML element counts as null', async ({ vitec }) => {
  const nil = sampleXml.replace(/<d2p1:Note>.*<\/d2p1:Note>/, '<d2p1:Note i:nil="true"/>')
  expect((await vitec.send(nil, XML)).status).toBe(204)

  const [entry] = await vitec.ledger()
  expect(entry?.interest.updatePerson).toMatchObject({ note: null })
})

test('an enumeration value in XML is its exact name, as DataContract reads it', async ({
  vitec,
}) => {
  for (const wrong of ['app', '0']) {
    const xml = sampleXml.replace('<EstateType>House', `<EstateType>${wrong}`)
    const { json } = await vitec.send(xml, XML)

    expect(Object.keys(json.modelState)).toEqual(['interest.presentAccommodation.estateType'])
  }
})

test('XML character references and CDATA are read, a DTD and foreign entities are not', async ({
  vitec,
}) => {
  const note = (text: string) =>
    sampleXml.replace('<InterestNote>sample string 2', `<InterestNote>${text}`)
  expect((await vitec.send(note('R&amp;B &#229; <![CDATA[<3]]>'), XML)).status).toBe(204)
  const [entry] = await vitec.ledger()
  expect(entry?.interest.interestNote).toBe('R&B å <3')

  const dtd = `<!DOCTYPE x [<!ENTITY a "b">]>${note('&a;')}`
  for (const refused of [dtd, note('&nbsp;'), '<InterestOnEstateAndContact/>', '<a>', 'x']) {
    const { status, json } = await vitec.send(refused, XML)
    expect(status).toBe(400)
    expect(Object.keys(json.modelState)).toEqual(['interest'])
  }
})

test('a form body is read with dotted and with bracketed names', async ({ vitec }) => {
  const form = new URLSearchParams({
    estateId: 'OBJ11385_1395932274',
    'updatePerson.customerId': 'M30011',
    'updatePerson[email][emailAddress]': 'form@visitor.example',
    'updatePerson.wishAdvertising': 'true',
    'updatePerson.telePhone': '',
    'updatePerson.categoryIds[0]': 'KAT1',
    'presentAccommodation.livingSpace': '58.5',
    'presentAccommodation.estateType': '2',
  })
  expect((await vitec.send(form.toString(), FORM)).status).toBe(204)

  const [entry] = await vitec.ledger('?email=FORM@visitor.example')
  expect(entry?.body).toEqual({
    estateId: 'OBJ11385_1395932274',
    updatePerson: {
      customerId: 'M30011',
      email: { emailAddress: 'form@visitor.example' },
      wishAdvertising: true,
      telePhone: null,
      categoryIds: ['KAT1'],
    },
    presentAccommodation: { livingSpace: 58.5, estateType: 'HousingCooperative' },
  })
})

test('an unreadable body is refused, and recorded in the ledger as it was sent', async ({
  vitec,
}) => {
  for (const body of ['{"updatePerson":', '[]', '"text"', 'null', 'x=1']) {
    const { status } = await vitec.send(body)
    expect(status).toBe(400)
  }

  const entries = await vitec.ledger()
  expect(entries.map(({ rawBody }) => rawBody)).toContain('{"updatePerson":')
  expect(entries.map(({ body }) => body)).toEqual([null, null, null, null, null])
})

test('another content type, or none, is not supported', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  expect((await vitec.send(someInterest(), { 'content-type': 'text/plain' })).status).toBe(415)

  const untyped = await fetch(sandbox.url + CALL, {
    method: 'POST',
    headers: { authorization: LOGIN },
    body: new Blob(['{}']),
  })
  expect(untyped.status).toBe(415)
})

test('errors are in XML when XML is requested, else in JSON', async ({ vitec }) => {
  const asXml = await vitec.send({}, { accept: 'application/json;q=0.5, text/xml' })
  const asJson = await vitec.send({}, { accept: 'application/xml;q=0.5, */*' })

  expect(asXml.headers.get('content-type')).toContain('application/xml')
  expect(asXml.text).toContain('<interest.estateId>Objektid krävs</interest.estateId>')
  expect(asJson.headers.get('content-type')).toContain('application/json')
})
