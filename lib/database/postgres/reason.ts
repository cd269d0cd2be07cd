import 'server-only'

const TLS = 'it takes encrypted connections only: add ?sslmode=verify-full to the address'
const CERTIFICATE =
  'its certificate cannot be trusted: name its authority with ?sslmode=verify-full&sslrootcert=<file>'
const FULL = 'it has no connection left'
const LOGIN = 'it refuses the login'

/**
 * Reasons that an operator can act on, by the text that arrives with a code or without one.
 * PgBouncer has one code for nearly all, and the driver has none. The text itself may quote a
 * login, and is passed no further.
 */
const BY_WORDS: [RegExp, string][] = [
  [
    /unsupported startup parameter/,
    'it refuses a parameter of the address, as PgBouncer does: take ?options=… out, or add the parameter to its ignore_startup_parameters',
  ],
  [/no encryption|SSL off|SSL required|TLS required/i, TLS],
  [
    /does not support SSL|SSL is not enabled/i,
    'it offers no encrypted connections, and the address asks for one (sslmode)',
  ],
  [/no pg_hba\.conf entry/, 'its pg_hba.conf lets this login in from nowhere near here'],
  [
    /password must be a string|no password supplied|empty password/,
    'it asks for a password, and the address holds none',
  ],
  [/password authentication failed|authentication failed|no such user/i, LOGIN],
  [/no such database|database .* does not exist/, 'it has no such database'],
  [/no more connections allowed|too many connections|query_wait_timeout/, FULL],
  [
    /statement pooling mode/,
    'it pools statements, and a write of ours is several: set pool_mode = transaction in PgBouncer',
  ],
  [
    /server login has been failing|cannot connect to server|query read timeout/i,
    'it takes connections and answers no question: is it a pooler that cannot reach its PostgreSQL?',
  ],
  [/terminated unexpectedly/, 'it hangs up: is it a PostgreSQL server?'],
]

const BY_CODE: Record<string, string> = {
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'it hangs up: is it a PostgreSQL server?',
  ENOTFOUND: 'there is no such host',
  ENOENT: 'there is no such socket',
  EACCES: 'the socket may not be used by this user',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'no network leads there',
  ENETUNREACH: 'no network leads there',
  ERR_INVALID_URL: 'the address cannot be read',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CERTIFICATE,
  '25006': 'it only reads, as a standby does: name the server that takes writes',
  '28000': LOGIN,
  '28P01': LOGIN,
  '3D000': 'it has no such database',
  '42501': 'the login may not make or use tables there',
  '53300': FULL,
  '55P03': 'another process is changing its tables',
  '57P03': 'it is starting or stopping',
}

/**
 * Returns why a server could not be used. A server that has responded at all is never reported as
 * silent.
 */
export function postgresReason(code: string, error: unknown) {
  const words = error instanceof Error ? error.message : ''
  const known = BY_WORDS.find(([said]) => said.test(words))?.[1] ?? BY_CODE[code]
  if (known) return known

  return /^[0-9A-Z]{5}$/.test(code)
    ? `it refuses, with PostgreSQL’s code ${code}`
    : 'it does not answer'
}
