import { brotliCompressSync, constants } from 'node:zlib'

/** The number of bytes after brotli, as a proxy in front compresses a file once and caches it. */
export function pressed(body: string | Buffer) {
  return press(body).length
}

export function press(body: string | Buffer) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
