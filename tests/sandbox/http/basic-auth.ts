/** `sandbox`, or `sandbox-` and any suffix: an office with a login of its own. */
const USER = /^sandbox(-[a-z0-9-]+)?$/
const PASSWORD = 'sandbox'

/** The user named in the Authorization header, right or wrong, and whether it is ours. */
export function readBasicAuth(header: string | undefined) {
  const [, encoded = ''] = /^basic +(\S+)\s*$/i.exec(header ?? '') ?? []
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  const user = colon === -1 ? null : pair.slice(0, colon)

  return { user, isAuthorized: USER.test(user ?? '') && pair.slice(colon + 1) === PASSWORD }
}
