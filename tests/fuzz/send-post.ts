import { Readable } from 'node:stream'

import type { Pool } from 'undici'

import type { Post } from './any-post.ts'

/**
 * Sends a post. A response has a status; a connection that was closed, or never got a response, has
 * a word.
 */
export async function sendPost(
  pool: Pool,
  { path, headers, body, isChunked }: Post,
): Promise<number | string> {
  try {
    const answer = await pool.request({
      method: 'POST',
      path,
      headers,
      body: isChunked && body.length > 0 ? Readable.from(piecesOf(body)) : body,
    })
    await answer.body.dump()
    return answer.statusCode
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown) {
  const hasCode = error instanceof Error && 'code' in error

  return hasCode ? String(error.code) : 'unknown'
}

function* piecesOf(body: Uint8Array) {
  const half = Math.ceil(body.length / 2)
  yield body.subarray(0, half)
  yield body.subarray(half)
}
