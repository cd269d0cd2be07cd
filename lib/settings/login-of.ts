import 'server-only'

/** What to write, for whoever has a password with such a sign in it. */
export const LOGIN_SIGNS =
  'in user and password write % as %25, # as %23, / as %2F, ? as %3F, @ as %40, : as %3A'

/** The login of an address, decoded; null when a % in it stands for no sign. */
export function loginOf({ username, password }: URL) {
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return null
  }
}
