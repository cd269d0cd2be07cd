import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes, pressed with brotli as a proxy in front does it once and keeps it. */
export function pressed(body: string | Buffer) {
  return press(body).length
}

export function press(body: string | Buffer) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
