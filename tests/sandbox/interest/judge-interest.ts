import type { IncomingMessage } from 'node:http'

import { isBound } from '../binding/bound.ts'
import { checkInterest } from '../checks/check-interest.ts'
import { hasRightTo } from '../estates/offices.ts'
import { type Answer, errorAnswer } from '../http/answer.ts'
import { isDenied } from '../http/basic-auth.ts'
import { unauthorized } from '../http/unauthorized.ts'
import { frameworkMessages } from '../messages/messages.ts'
import { refusal } from '../messages/refusal.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import type { Memory } from '../store/memory.ts'
import type { Reading } from './read-interest.ts'

type Case = { request: IncomingMessage; reading: Reading; memory: Memory }
type Verdict = Pick<LedgerEntry, 'outcome' | 'errors' | 'contact'> & { answer: Answer }

const PROBLEM_STATUS = { mediaTypeUnsupported: 415, bodyTooLarge: 413 } as const

/**
 * Login, media type, body, checks, right to the office: the first that fails decides the response.
 */
export function judgeInterest(
  { authorized, about }: LedgerEntry,
  { request, reading, memory }: Case,
): Verdict {
  const { accept } = request.headers
  const fail = (status: number, message: string) => errorAnswer(status, { accept, message })
  const refuse = (answer: Answer, errors = {}): Verdict => ({ outcome: 'refused', errors, answer })

  if (request.method !== 'POST') {
    const answer = fail(405, frameworkMessages.methodNotAllowed)
    return refuse({ ...answer, headers: { ...answer.headers, allow: 'POST' } })
  }
  if (!authorized) return { outcome: 'unauthorized', errors: {}, answer: unauthorized(accept) }

  if (isDenied(request.headers.authorization, 'interest'))
    return { outcome: 'forbidden', errors: {}, answer: fail(403, frameworkMessages.forbidden) }

  const { problem, interest } = reading
  if (problem === 'bodyUnreadable') {
    const errors = { interest: [frameworkMessages.bodyUnreadable] }
    return refuse(refusal(errors, accept), errors)
  }
  if (problem) return refuse(fail(PROBLEM_STATUS[problem], frameworkMessages[problem]))

  const errors = structuredClone(reading.errors)
  checkInterest(interest, errors)
  if (Object.keys(errors).length > 0) return refuse(refusal(errors, accept), errors)

  if (!hasRightTo(about.customerId)) {
    return { outcome: 'forbidden', errors: {}, answer: fail(403, frameworkMessages.forbidden) }
  }

  const person = isBound(interest.updatePerson) ? interest.updatePerson : {}
  const contact = memory.contacts.keep(person)

  return { outcome: 'stored', errors: {}, contact, answer: { status: 204 } }
}
