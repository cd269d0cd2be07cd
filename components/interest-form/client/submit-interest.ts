import { type FailureCode, isFailureCode } from '#components/interest-form/form-config.ts'
import { isState, type State } from '#lib/interest/delivery.ts'
import { type Issue, isIssueCode } from '#lib/interest/issue-codes.ts'
import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { ownFields } from '#lib/interest/typed/own-fields.ts'
import { readForm } from '#lib/interest/typed/read-form.ts'

import type { OwnToken } from './own-token.ts'

/** A commit takes milliseconds; a phone's network may take long. */
const TIMEOUT_MS = 30_000

export type Received = { receiptId: string; reference: string; state: State; receiptUrl: string }

/**
 * Context beside the form's values: the office's fields, the token of the press, and the answers to
 * earlier questions.
 */
type Beside = { fields: InterestFields; ownToken: OwnToken; confirmed: Record<string, string> }

export type Submitted =
  | { outcome: 'received'; receipt: Received }
  | { outcome: 'invalid'; issues: Issue[] }
  | { outcome: 'failed'; code: FailureCode }

/**
 * Posts the form's values. The same press can be retried freely: its token makes it one interest.
 */
export async function submitInterest(form: HTMLFormElement, beside: Beside): Promise<Submitted> {
  const { ownToken } = beside
  const first = await postWith(beside, form)
  if (first.outcome !== 'failed') return first

  // The token has expired, or its key has changed since: nothing the visitor should have to know.
  if (first.code === 'tokenInvalid') {
    ownToken.drop()
    return postWith(beside, form)
  }
  // The next press is a new interest.
  if (first.code === 'interestChanged') ownToken.drop()

  return first
}

async function postWith(
  { ownToken, fields, confirmed }: Beside,
  form: HTMLFormElement,
): Promise<Submitted> {
  const token = await ownToken.read()
  const body = readForm(ownFields(new FormData(form), fields))
  const submitted = await post({ ...body, token, confirmed })
  // It may have been stored, and only the same token finds it again.
  if (submitted.outcome === 'failed' && submitted.code === 'noAnswer') ownToken.keep(token)

  return submitted
}

async function post(body: object): Promise<Submitted> {
  // Before the request is sent: a connection that fails later may have carried all of it.
  const wasOnline = navigator.onLine
  try {
    const answer = await fetch('/api/interests', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return submittedFrom(await answer.json().catch(() => wordless(answer)))
  } catch {
    return { outcome: 'failed', code: wasOnline ? 'noAnswer' : 'offline' }
  }
}

/**
 * A proxy between us and the visitor answers with bodies of its own. Its 4xx is a refusal; any
 * other response leaves the outcome unknown.
 */
function wordless({ status }: Response): { code: FailureCode } {
  if (status === 413) return { code: 'bodyTooLarge' }
  if (status === 429) return { code: 'rateLimited' }

  return { code: status >= 400 && status < 500 ? 'other' : 'noAnswer' }
}

function submittedFrom(answer: unknown): Submitted {
  if (isReceived(answer)) return { outcome: 'received', receipt: answer }
  if (!isObject(answer)) return { outcome: 'failed', code: 'other' }

  const issues = Array.isArray(answer.issues) ? answer.issues.filter(isIssue) : []
  if (issues.some(({ code }) => code === 'estateClosed'))
    return { outcome: 'failed', code: 'estateClosed' }
  if (issues.length > 0) return { outcome: 'invalid', issues }

  return { outcome: 'failed', code: isFailureCode(answer.code) ? answer.code : 'other' }
}

function isReceived(value: unknown): value is Received {
  return (
    isObject(value) &&
    typeof value.receiptId === 'string' &&
    typeof value.reference === 'string' &&
    typeof value.receiptUrl === 'string' &&
    isState(value.state)
  )
}

function isIssue(value: unknown): value is Issue {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    isIssueCode(value.code) &&
    (value.suggestion === undefined || typeof value.suggestion === 'string')
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
