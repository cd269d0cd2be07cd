import { connect, type Socket } from 'node:net'

const ANSWER_WAIT_MS = 20_000

/** Sends bytes unchanged and returns all bytes received until the connection closes. */
export function rawRequest(appUrl: string, ...pieces: string[]) {
  return new Promise<string>((resolve, reject) => {
    const socket = openSocket(appUrl)
    let answer = ''
    socket.setTimeout(ANSWER_WAIT_MS, () => {
      socket.destroy()
      reject(new Error(`expected the line to be closed, it had said: ${answer}`))
    })
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    for (const piece of pieces) socket.write(piece)
  })
}

/** One connection to the app, for tests that send slowly. */
export function openSocket(appUrl: string): Socket {
  const { hostname, port } = new URL(appUrl)

  return connect(Number(port), hostname)
}

/** A request's head, with a line for each header. */
export function head(first: string, ...headers: string[]) {
  return `${[`${first} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`
}

export function statusOf(answer: string) {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
}
