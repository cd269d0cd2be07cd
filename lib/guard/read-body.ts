import 'server-only'

/** A whole interest with the longest texts is below 16 KiB also when every character is escaped. */
export const BODY_BYTES_MAX = 32 * 1024

export type BodyRead =
  | { ok: true; text: string }
  | { ok: false; code: 'bodyTooLarge' | 'bodyUnreadable' }

/** Reads a body from its stream and stops at the cap, whatever `Content-Length` says. The text is valid UTF-8 or refused. */
export async function readBody({ body, headers }: Request): Promise<BodyRead> {
  if (Number(headers.get('content-length')) > BODY_BYTES_MAX)
    return { ok: false, code: 'bodyTooLarge' }
  const chunks: Uint8Array[] = []
  let size = 0

  try {
    for await (const chunk of body ?? []) {
      size += chunk.length
      // Leaving the loop cancels the stream.
      if (size > BODY_BYTES_MAX) return { ok: false, code: 'bodyTooLarge' }
      chunks.push(chunk)
    }
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)),
    }
  } catch {
    return { ok: false, code: 'bodyUnreadable' }
  }
}
