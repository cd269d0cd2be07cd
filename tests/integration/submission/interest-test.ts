import { test as base } from 'playwright/test'

import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { LedgerEntry } from '../../sandbox/store/ledger.ts'
import { makeKeys } from '../../support/start-app.ts'
import { passedOf } from '../../unit/interest/schema/check-body.ts'

/**
 * A sandbox, and a worker process of its own whose settings name it: a process reads its settings
 * once.
 */
export const test = base.extend<object, { sandbox: Sandbox }>({
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const sandbox = await startSandbox()
      Object.assign(process.env, {
        PUBLIC_URL: 'http://127.0.0.1:3000',
        VITEC_BASE_URL: sandbox.url,
        OFFICES_FILE: 'tests/sandbox/offices.json',
        TRUSTED_PROXY_HOPS: '0',
        SECRET_KEYS: makeKeys(),
        VITEC_CREDENTIALS: 'sandbox:sandbox',
      })
      await use(sandbox)
      await sandbox.stop()
    },
    { scope: 'worker' },
  ],
})

export { expect } from 'playwright/test'

/**
 * A visitor's body after the app's steps: tidied, checked, its numbers verified; null when a number
 * is invalid.
 */
export function interestOf(body: unknown): Interest | null {
  const result = verifyNumbers(passedOf(body))

  return result.ok ? result.interest : null
}

export async function wholeLedger({ url }: Sandbox, query = ''): Promise<LedgerEntry[]> {
  const answer = await fetch(`${url}/sandbox/interests${query}`)

  return answer.json()
}
