import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'

import { database } from '#lib/database/database.ts'
import { verifyFormToken } from '#lib/guard/form-token.ts'
import { interestSchemaFor } from '#lib/interest/schema.ts'
import { verifyNumbers } from '#lib/interest/verify-numbers.ts'
import { findOffice } from '#lib/office/offices.ts'
import { acceptInterest } from '#lib/outbox/accept-interest.ts'
import { keepNotices, noticeHash } from '#lib/outbox/notices.ts'
import { settings } from '#lib/settings/settings.ts'

// What there is to measure against: node:http, the same schema and one durable insert, and nothing else. With `--ours` it stores as the
// house does: token, seal, receipt, hashes.
const isOurs = process.argv.includes('--ours')
await keepNotices()

createServer(async (request, response) => {
  const status = await receive(JSON.parse(await textOf(request)))
  response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
}).listen(settings().PORT, '127.0.0.1', () => console.log('ready'))

async function receive(input: unknown) {
  const office = findOffice('ekbacken')
  if (!office) throw new Error('expected the office')
  const checked = interestSchemaFor(office.fields).safeParse(input)
  if (!checked.success) return 422
  if (!isOurs) {
    await insert(JSON.stringify(checked.data), noticeHash(office, 'sv'))
    return 202
  }
  const verified = verifyNumbers(checked.data)
  const token = await verifyFormToken(checked.data.token)
  if (!verified.ok || !token) return 403
  await acceptInterest({ interest: verified.interest, token, noticeHash: token.noticeHash })

  return 202
}

async function insert(body: string, hash: string) {
  await database().write([
    {
      sql: `
        insert into interests
          (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, sealed, notice_hash,
           wish_advertising, accepted_at, next_attempt_at)
        values ($id, 'AAAA-AAAA', 'ekbacken', 'OBJ1', 'sv', 'waiting', $id, $id, $body, $hash, 0, $now, $now)`,
      values: { id: randomUUID(), body, hash, now: new Date().toISOString() },
    },
  ])
}

async function textOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)

  return Buffer.concat(chunks).toString()
}
