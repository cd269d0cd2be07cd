/** `sandbox`, or `sandbox-` and any suffix: an office with a login of its own. */
const USER = /^sandbox(-[a-z0-9-]+)?$/
/** A user whose groups of functions have passwords of their own (VITEC.md 12, A1). */
const SPLIT_USER = /^sandbox-split(-|$)/
const PASSWORD = 'sandbox'
const SPLIT_PASSWORDS = { advertising: 'sandbox-read', interest: 'sandbox-send' } as const

type FunctionGroup = keyof typeof SPLIT_PASSWORDS

/** The user named in the Authorization header, right or wrong, and whether it is ours. */
export function readBasicAuth(header: string | undefined, group: FunctionGroup) {
  const [, encoded = ''] = /^basic +(\S+)\s*$/i.exec(header ?? '') ?? []
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  const user = colon === -1 ? null : pair.slice(0, colon)
  const password = SPLIT_USER.test(user ?? '') ? SPLIT_PASSWORDS[group] : PASSWORD

  return { user, isAuthorized: USER.test(user ?? '') && pair.slice(colon + 1) === password }
}
