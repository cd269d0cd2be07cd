/** `sandbox`, or `sandbox-` and any suffix: an office with a login of its own. */
const USER = /^sandbox(-[a-z0-9-]+)?$/
/** A user whose groups of functions have passwords of their own (VITEC.md 12, A1). */
const SPLIT_USER = /^sandbox-split(-|$)/
const PASSWORD = 'sandbox'
const SPLIT_PASSWORDS = { advertising: 'sandbox-read', interest: 'sandbox-send' } as const

type FunctionGroup = keyof typeof SPLIT_PASSWORDS

/**
 * A user that may not make some calls: `sandbox-denied-file-user` neither reads files nor users.
 * Vitec grants a partner its functions one by one (VITEC.md 3).
 */
const DENIED_USER = /^sandbox-denied((?:-[a-z]+)+)$/

/** Whether the user in the Authorization header lacks the right to a kind of call. */
export function isDenied(header: string | undefined, kind: string) {
  const [, kinds = ''] = DENIED_USER.exec(userAndPassword(header)[0] ?? '') ?? []

  return kinds.split('-').includes(kind)
}

/** The user named in the Authorization header, right or wrong, and whether it is ours. */
export function readBasicAuth(header: string | undefined, group: FunctionGroup) {
  const [user, password] = userAndPassword(header)
  const expected = SPLIT_USER.test(user ?? '') ? SPLIT_PASSWORDS[group] : PASSWORD

  return { user, isAuthorized: USER.test(user ?? '') && password === expected }
}

function userAndPassword(header: string | undefined): [string | null, string | null] {
  const [, encoded = ''] = /^basic +(\S+)\s*$/i.exec(header ?? '') ?? []
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = pair.indexOf(':')

  return colon === -1 ? [null, null] : [pair.slice(0, colon), pair.slice(colon + 1)]
}
