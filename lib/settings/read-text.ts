import 'server-only'

import { readFileSync } from 'node:fs'

/**
 * The text of a UTF-8 file, without the byte order mark that Windows editors put before it. A lenient reader turns ISO-8859-1 letters
 * into U+FFFD, and an office's name would be shown so.
 * @throws NotUtf8, or the system's error when the file cannot be read.
 */
export function readText(path: string) {
  const bytes = readFileSync(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new NotUtf8()
  }
}

export class NotUtf8 extends Error {
  override name = 'NotUtf8'
}
