import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { buildApp } from './build-app.ts'
import { type AgencyPage, PAGES } from './pages.ts'

/** Agencies' sites. The server listens on every loopback address: each of these is a site of its own to a browser. */
export type Agency = {
  /** May hold ekbacken's and soderport's forms. */
  origin: string
  /** May not. */
  stranger: string
  /** What pages have posted to `/heard`, such as a script that listens to everything. */
  heard: string[]
  /** The app the pages take the form from; known once that has started. */
  app: string
  stop(): Promise<void>
}

export async function startAgency(): Promise<Agency> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://agency')
    if (pathname === '/app.js') return answer(response, 'text/javascript', await buildApp())
    if (pathname === '/heard') {
      for await (const chunk of request) agency.heard.push(String(chunk))
      return answer(response, 'text/plain', '')
    }
    const page = PAGES[pathname.slice(1)]
    if (!page) return answer(response, 'text/plain', 'no such page', 404)

    show(response, page, { app: agency.app, query: searchParams })
  })
  // Both IPv4 and IPv6: `localhost` may be either.
  server.listen(0, '::')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const agency: Agency = {
    origin: `http://localhost:${port}`,
    stranger: `http://127.0.0.2:${port}`,
    heard: [],
    app: '',
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }

  return agency
}

type ShowOptions = { app: string; query: URLSearchParams }

function show(response: ServerResponse, page: AgencyPage, given: ShowOptions) {
  const policy = page.policy?.(given.app)
  if (policy) response.setHeader('content-security-policy', policy)
  for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value)
  answer(response, 'text/html', page.html(given))
}

function answer(response: ServerResponse, type: string, text: string, status = 200) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  })
  response.end(text)
}
