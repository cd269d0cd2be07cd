import { createServer, type IncomingMessage } from 'node:http'

import { verifyFormToken } from '#lib/abuse/form-token.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept.ts'
import { saveNotices } from '#lib/outbox/privacy/notices.ts'
import { settings } from '#lib/settings/settings.ts'

import { takeBarely } from './take-barely.ts'

// The baseline of the measurement: node:http, the same schema and one durable insert, and nothing
// else. With `--ours` it stores as the app does: token, seal, receipt, hashes.
const take = process.argv.includes('--ours') ? takeAsOurs : takeBarely
await saveNotices()

createServer(async (request, response) => {
  const status = await take(JSON.parse(await textOf(request)))
  response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
}).listen(settings().PORT, '127.0.0.1', () => console.log('ready'))

async function takeAsOurs(input: unknown) {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the office')
  const checked = interestSchemaFor(office.fields).safeParse(input)
  if (!checked.success) return 422
  const verified = verifyNumbers(checked.data)
  const token = await verifyFormToken(checked.data.token)
  if (!verified.ok || !token) return 403
  await acceptInterest({ interest: verified.interest, token, noticeHash: token.noticeHash })

  return 202
}

async function textOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)

  return Buffer.concat(chunks).toString()
}
