import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { CALL } from '../../sandbox/call-vitec.ts'
import { expect, test } from '../../support/flavours/app-test.ts'

const run = promisify(execFile)
const LOGIN = btoa('sandbox:sandbox')

const CONTACT_WAY_MISSING =
  'Epostadress, telefonnummer (bostad eller arbete) eller mobilnummer måste anges.'

function sample(name: string) {
  return readFile(new URL(`../../fixtures/vitec/${name}`, import.meta.url), 'utf8')
}

/** The documented command line, argument for argument, with the response's status last. */
async function curl(url: string, body: string, contentType = 'application/json') {
  const { stdout } = await run('curl', [
    url + CALL,
    ...['-X', 'POST'],
    ...['-H', `Content-Type: ${contentType}`],
    ...['-H', `Authorization: basic ${LOGIN}`],
    ...['-d', body],
    ...['-s', '-w', '\n%{http_code}'],
  ])
  const [text = '', status] = stdout.split('\n')

  return { status, text }
}

test('the documented JSON sample, sent with curl as documented, is accepted', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  expect(await curl(sandbox.url, await sample('interest.json'))).toEqual({
    status: '204',
    text: '',
  })

  const [entry] = await vitec.ledger()
  expect(entry).toMatchObject({ outcome: 'stored', estateKnown: false, user: 'sandbox' })
  expect(entry?.remarks).toEqual(['countryCode är längre än 2 tecken, Vitecs gräns i Swagger 2020'])
})

test('the documented XML sample, sent with curl, binds to the same interest as the JSON sample', async ({
  emptySandbox: sandbox,
  vitec,
}) => {
  await curl(sandbox.url, await sample('interest.json'))
  const answer = await curl(sandbox.url, await sample('interest.xml'), 'application/xml')
  expect(answer).toEqual({ status: '204', text: '' })

  const [fromJson, fromXml] = await vitec.ledger()
  expect(fromXml?.interest).toEqual(fromJson?.interest)
  expect(fromXml?.body).toEqual(JSON.parse(await sample('interest.json')))
})

test('the short curl sample is refused: it has no customer id and no way to reach the person', async ({
  emptySandbox: sandbox,
}) => {
  const { status, text } = await curl(sandbox.url, await sample('short-curl.json'))

  expect(status).toBe('400')
  expect(JSON.parse(text)).toEqual(SHORT_SAMPLE_REFUSAL)
})

const SHORT_SAMPLE_REFUSAL = {
  message: 'The request is invalid.',
  modelState: {
    'interest.updatePerson.customerId': ['Kundid krävs'],
    'interest.updatePerson.telePhone': [CONTACT_WAY_MISSING],
    'interest.updatePerson.workPhone': [CONTACT_WAY_MISSING],
    'interest.updatePerson.cellPhone': [CONTACT_WAY_MISSING],
  },
}

/** Each client's own headers, as its documented sample makes it send them. */
const SHORT_SAMPLES = [
  {
    client: 'PowerShell',
    file: 'short-powershell.json',
    headers: { 'content-type': 'application/json', authorization: `basic ${LOGIN}` },
  },
  {
    client: 'C#',
    file: 'short-csharp.json',
    headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Basic ${LOGIN}` },
  },
  {
    client: 'PHP',
    file: 'short-php.json',
    headers: { 'content-type': 'application/json', authorization: `Basic ${LOGIN}` },
  },
]

for (const { client, file, headers } of SHORT_SAMPLES) {
  test(`the short ${client} sample is refused with the same messages`, async ({ vitec }) => {
    const { status, json } = await vitec.send((await sample(file)).trim(), headers)

    expect(status).toBe(400)
    expect(json).toEqual(SHORT_SAMPLE_REFUSAL)
  })
}
