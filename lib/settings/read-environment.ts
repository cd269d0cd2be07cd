import 'server-only'

import { NotUtf8, readText } from './read-text.ts'

/**
 * The environment with `NAME_FILE` read into `NAME`, the way secrets are mounted. The only reader of `process.env` there is.
 * Empty is as good as unset.
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
  /^(VITEC_CREDENTIALS(?:_[A-Z0-9_]+)?|SECRET_KEYS|DATABASE_URL|OPS_TOKEN|SMTP_URL|ALERT_WEBHOOK_URL)_FILE$/

function readSecret(name: string, path: string, complaints: string[]) {
  try {
    return readText(path).trim()
  } catch (error) {
    // Not even the path is quoted: a secret may have been put in its place.
    const reason = error instanceof NotUtf8 ? 'is not UTF-8: save it as UTF-8' : 'cannot be read'
    complaints.push(`${name}: the file it names ${reason}`)
    return ''
  }
}
