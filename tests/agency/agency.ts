import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { buildApp } from './build-app.ts'
import { type AgencyPage, PAGES } from './pages.ts'

/**
 * Agencies' sites. The server listens on every loopback address: a browser treats each of these as
 * a separate site.
 */
export type Agency = {
  /** This site may embed ekbacken's and soderport's forms. */
  origin: string
  /** This site may not embed them. */
  stranger: string
  /**
   * Messages that pages have posted to `/heard`, such as those of a script that listens to all
   * messages.
   */
  heard: string[]
  /** The app that serves the form to the pages; the test sets it once the app has started. */
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
  // The server listens on both IPv4 and IPv6: `localhost` may be either.
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
