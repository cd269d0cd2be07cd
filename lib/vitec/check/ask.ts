import 'server-only'

import { requestVitec, type VitecAnswer } from '#lib/vitec/http/request.ts'
import { deliveryOf } from '#lib/vitec/interest/send-interest.ts'

/** The subjects of the questions to Vitec. Each is a row of `outbox check`. */
export type VitecCheck =
  | 'list'
  | 'estate'
  | 'picture'
  | 'file'
  | 'association'
  | 'slots'
  | 'interest'
  | 'userId'
  | 'categoryIds'
  | 'predefinedTaskId'
  | 'customField'

export type Login = 'read' | 'send'

export type Finding<Check extends string = VitecCheck> = {
  check: Check
  /** The login that Vitec was asked with. */
  login: Login | null
  /** `untried`: there was nothing to try it with, or another check had failed before. */
  result: 'yes' | 'no' | 'untried'
  /** A code: why not. */
  reason: string | null
  /** Vitec's own words, or the ids in question; never a person. */
  detail: string | null
}

export type Asked = {
  /** The status line, when there was one. */
  status: number | null
  /** Why it is no 200, or null. */
  reason: string | null
  /** Vitec's clock, as the response's header. */
  date: string | null
  text: string
}

/** A list of a hundred homes with all that Vitec says of each is some 200 kB. */
const ANSWER_BYTES_MAX = 2 * 1024 * 1024
const TIMEOUT_MS = 10_000

/** One call, without a retry. Failures are reasons, the same as those of a delivery. */
export async function ask(path: string, credentials: string, json?: string): Promise<Asked> {
  const answer = await requestVitec({
    method: json === undefined ? 'GET' : 'POST',
    path,
    credentials,
    json,
    bytesMax: ANSWER_BYTES_MAX,
    timeoutMs: TIMEOUT_MS,
  })
  if (answer.outcome !== 'answered')
    return { status: null, reason: answer.reason, date: null, text: '' }

  return {
    status: answer.status,
    reason: reasonFor(answer),
    date: answer.date,
    text: new TextDecoder().decode(answer.body),
  }
}

/** One read that must be answered with JSON. `unreadable`: something else answers in its place. */
export async function askJson(path: string, credentials: string) {
  const asked = await ask(path, credentials)
  const json = asked.reason === null ? jsonIn(asked.text) : undefined
  const isUnreadable = asked.reason === null && json === undefined

  return { asked: isUnreadable ? { ...asked, reason: 'unreadable' } : asked, json }
}

function reasonFor(answer: Extract<VitecAnswer, { outcome: 'answered' }>) {
  if (answer.status === 200) return null
  if (answer.status === 404) return 'notFound'
  const delivery = deliveryOf(answer)

  return 'reason' in delivery ? delivery.reason : `status${answer.status}`
}

/** The row for a call that must be answered with 200. */
export function findingOf(
  check: VitecCheck,
  login: Login,
  { asked, detail = null }: { asked: Pick<Asked, 'reason'>; detail?: string | null },
): Finding {
  return {
    check,
    login,
    result: asked.reason === null ? 'yes' : 'no',
    reason: asked.reason,
    detail,
  }
}

export function untried(check: VitecCheck, login: Login, reason: string): Finding {
  return { check, login, result: 'untried', reason, detail: null }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
