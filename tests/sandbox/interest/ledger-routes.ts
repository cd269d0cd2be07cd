import type { IncomingMessage } from 'node:http'

import { type Answer, jsonAnswer } from '../http/answer.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import type { Memory } from '../store/memory.ts'

/** `GET` and `DELETE /sandbox/interests`. */
export function answerLedger(
  { method }: IncomingMessage,
  query: URLSearchParams,
  { ledger, contacts }: Memory,
): Answer {
  if (method === 'GET')
    return jsonAnswer(
      200,
      ledger.list().filter((entry) => isAsked(entry, query)),
    )
  if (method !== 'DELETE') return jsonAnswer(405, { reason: 'GET or DELETE' })

  ledger.empty()
  contacts.empty()

  return { status: 204 }
}

function isAsked({ about }: LedgerEntry, query: URLSearchParams) {
  const [email, estateId, customerId] = ['email', 'estateId', 'customerId'].map((name) =>
    query.get(name)?.toLowerCase(),
  )

  return (
    (email === undefined || about.emails.some((other) => other.toLowerCase() === email)) &&
    (estateId === undefined || about.estateId.toLowerCase() === estateId) &&
    (customerId === undefined || about.customerId.toLowerCase() === customerId)
  )
}
