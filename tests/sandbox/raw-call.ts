import { connect } from 'node:net'

import { CALL, LOGIN } from './call-vitec.ts'

type RawCall = { body?: string; headers?: string[]; isUntilClosed?: boolean }

/**
 * Sends one request over a bare socket, to see the exact response: its bytes, and the end of the
 * connection. The function reports `still open` as soon as bytes have arrived, when the call is not
 * to wait longer.
 */
export function rawCall(port: number, { body = '', headers = [], isUntilClosed = true }: RawCall) {
  const head = [
    `POST ${CALL} HTTP/1.1`,
    'Host: sandbox',
    `Authorization: ${LOGIN}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ]

  return new Promise<{ bytes: string; ending: 'reset' | 'closed' | 'still open' }>((resolve) => {
    let bytes = ''
    const socket = connect(port, '127.0.0.1')
    const end = (ending: 'reset' | 'closed' | 'still open') => {
      socket.destroy()
      resolve({ bytes, ending })
    }
    socket.on('data', (chunk) => {
      bytes += chunk
      if (!isUntilClosed) end('still open')
    })
    socket.on('error', () => end('reset'))
    socket.on('end', () => end('closed'))
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  })
}
