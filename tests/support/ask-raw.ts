import { type IncomingHttpHeaders, request } from 'node:http'

export type RawAnswer = {
  status: number
  headers: IncomingHttpHeaders
  /** Each Content-Security-Policy by itself: a browser applies all of them. */
  policies: string[]
  text: string
}

type Asked = { method?: string; headers?: Record<string, string | string[]>; body?: string }

/**
 * Requests an address unchanged; `fetch` would normalise it, and join headers that were sent twice.
 */
export function askRaw(
  appUrl: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
) {
  const { hostname, port } = new URL(appUrl)

  return new Promise<RawAnswer>((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          policies: answer.headersDistinct['content-security-policy'] ?? [],
          text: Buffer.concat(chunks).toString(),
        }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
