import { createServer, type IncomingMessage } from 'node:http'

import { saveNotices } from '#lib/outbox/privacy/notices.ts'
import { settings } from '#lib/settings/settings.ts'

import { takeBarely } from './take.ts'

// node:http, the same schema and one durable insert, and nothing else.
await saveNotices()

createServer(async (request, response) => {
  const status = await takeBarely(JSON.parse(await textOf(request)))
  response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
}).listen(settings().PORT, '127.0.0.1', () => console.log('ready'))

async function textOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)

  return Buffer.concat(chunks).toString()
}
