import 'server-only'

import { isLoopback } from './addresses.ts'

/** The sandbox's logins, and the example login of docs/configuration.md and `.env.example`. */
const SANDBOX_LOGIN = /^(sandbox(-[^:]*)?:sandbox(-read|-send)?|user:password)$/i

/** Settings that are valid one by one and unsafe together: a line for each, that names it. */
export function unsafeSettings(environment: Record<string, string>): string[] {
  const { NODE_ENV, NODE_TLS_REJECT_UNAUTHORIZED, PUBLIC_URL, VITEC_BASE_URL } = environment
  const dangers: string[] = []

  if (NODE_TLS_REJECT_UNAUTHORIZED === '0')
    dangers.push('NODE_TLS_REJECT_UNAUTHORIZED: 0 lets anybody stand in Vitec’s place: unset it')
  if (NODE_ENV === 'development' && PUBLIC_URL && !isLoopback(PUBLIC_URL))
    dangers.push('NODE_ENV: development is for loopback addresses only: use `npm start`')
  if (VITEC_BASE_URL?.startsWith('https:') && !isLoopback(VITEC_BASE_URL))
    dangers.push(
      ...sandboxLoginsIn(environment).map(
        (name) => `${name}: the sandbox’s login is no login to Vitec`,
      ),
    )

  return dangers
}

function sandboxLoginsIn(environment: Record<string, string>) {
  return Object.entries(environment).flatMap(([name, login]) =>
    /^VITEC_(READ_)?CREDENTIALS(?!.*_FILE$)/.test(name) && SANDBOX_LOGIN.test(login) ? [name] : [],
  )
}
