import { readFile } from 'node:fs/promises'

import { createConfig, lintFromString } from '@redocly/openapi-core'
import { type OpenAPIClient, OpenAPIClientAxios } from 'openapi-client-axios'

import { openApiDocument } from '#lib/http/openapi/document.ts'

import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { undocumentedIn } from '../../support/openapi/documented.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

type Call = (given: object | null, body?: object) => Promise<{ data: Record<string, string> }>
type Client = OpenAPIClient & Record<'getFormToken' | 'sendInterest' | 'getReceipt', Call>

/** The app listens on this machine in a test, and a withdrawal is answered by a redirect. */
const EXPECTED = ['no-server-example.com', 'operation-2xx-response']

test('the document is served, valid by a linter, and of this version', async ({ app }) => {
  const response = await fetch(`${app.url}/api/openapi.json`)
  const served = await response.json()
  expect(served).toEqual(openApiDocument(app.url))
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(served.info.version).toBe(version)

  const config = await createConfig({ extends: ['recommended'] })
  const source = JSON.stringify(served)
  const problems = await lintFromString({ source, config })
  const own = problems.filter(({ ruleId }) => !EXPECTED.includes(ruleId))
  expect(own.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

test('a client that is generated from it sends an interest and reads its receipt', async ({
  app,
  sandbox,
}) => {
  const definition = await (await fetch(`${app.url}/api/openapi.json`)).json()
  const client = await new OpenAPIClientAxios({ definition }).init<Client>()
  const visitor = makeVisitor()
  const { data: form } = await client.getFormToken({
    office: VILLA.office,
    estate: VILLA.estateId,
  })
  const { data: receipt } = await client.sendInterest(null, {
    ...{ token: form.token, ...VILLA, locale: 'sv', gdprApproval: true },
    person: { firstName: visitor.firstName, lastName: visitor.lastName },
    email: { emailAddress: visitor.email },
  })
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  const { data: read } = await client.getReceipt({ receiptId: receipt.receiptId })
  expect(read.reference).toBe(receipt.reference)
})

test('an answer that the document does not have is seen', async () => {
  const asked = { method: 'GET', url: 'http://127.0.0.1/api/form-token?office=x' }
  const json = (body: unknown, status = 200) => Response.json(body, { status })

  expect(await undocumentedIn(asked, json({ token: 'a' }))).toBeNull()
  expect(await undocumentedIn(asked, json({ token: 1 }))).toContain('must be string')
  expect(await undocumentedIn(asked, json({ token: 'a', more: 1 }))).toContain('additional')
  expect(await undocumentedIn(asked, json({}, 418))).toContain('answered 418')
})
