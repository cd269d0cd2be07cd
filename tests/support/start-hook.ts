import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

export type Hook = {
  /** The address for ALERT_WEBHOOK_URL, with a secret in it as many have. */
  url: string
  posts: Record<string, unknown>[]
  /** The status of its response. */
  status: number
  stop(): Promise<void>
}

/**
 * A webhook that remembers its messages. It also notes a request at any other address than its own.
 */
export async function startHook(): Promise<Hook> {
  const server = createServer(async (request, response) => {
    // `outbox check` asks whether somebody is there, and posts nothing.
    if (request.method === 'HEAD') return void response.writeHead(hook.status).end()
    const post = await json(request)
    if (hook.status < 300 || !request.url?.startsWith('/hook'))
      hook.posts.push({ ...(typeof post === 'object' ? post : {}) })
    response.writeHead(hook.status, { location: '/elsewhere', connection: 'close' }).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('expected a port')

  const hook: Hook = {
    url: `http://127.0.0.1:${address.port}/hook?key=kanariekroken`,
    posts: [],
    status: 200,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }

  return hook
}
