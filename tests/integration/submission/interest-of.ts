import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'

import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { LedgerEntry } from '../../sandbox/store/ledger.ts'
import { passedOf } from '../../unit/interest/schema/check-body.ts'

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
