import 'server-only'

import { readFileSync } from 'node:fs'

/**
 * The text of a UTF-8 file, without the byte order mark that Windows editors put before it. A
 * lenient reader turns ISO-8859-1 letters into U+FFFD, and an office's name would be shown so.
 * @throws NotUtf8
 */
export function textOf(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new NotUtf8()
  }
}

export class NotUtf8 extends Error {
  override name = 'NotUtf8'
}

/**
 * The environment with `NAME_FILE` read into `NAME`, the way secrets are mounted. This is the only
 * reader of `process.env`. Empty means unset.
 */
export function readEnvironment(complaints: string[]): Record<string, string> {
  const given = Object.entries(process.env).flatMap(([name, value]) =>
    value?.trim() ? [[name, value.trim()] as const] : [],
  )
  const fromFiles = given.flatMap(([name, path]) => {
    const target = SECRET_FILE.exec(name)?.[1]
    return target ? [[target, readSecret(name, path, complaints)] as const] : []
  })

  return Object.fromEntries([...given, ...fromFiles])
}

const SECRET_FILE =
  /^(VITEC_(?:READ_)?CREDENTIALS(?:_[A-Z0-9_]+)?|SECRET_KEYS|DATABASE_URL|OPS_TOKEN|SMTP_URL|ALERT_WEBHOOK_URL)_FILE$/

function readSecret(name: string, path: string, complaints: string[]) {
  try {
    return textOf(readFileSync(path)).trim()
  } catch (error) {
    // Not even the path is quoted: the operator may have put a secret in its place.
    const reason = error instanceof NotUtf8 ? 'is not UTF-8: save it as UTF-8' : 'cannot be read'
    complaints.push(`${name}: the file it names ${reason}`)
    return ''
  }
}
