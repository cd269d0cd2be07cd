import 'server-only'

/** The advice for an operator whose password has such a character. */
export const LOGIN_SIGNS =
  'in user and password write % as %25, # as %23, / as %2F, ? as %3F, @ as %40, : as %3A'

/** The login of an address, decoded; null when a % in it encodes no character. */
export function loginOf({ username, password }: URL) {
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return null
  }
}
