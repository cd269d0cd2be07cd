import 'server-only'

import { isOwnOrigin } from '#lib/guard/is-own-origin.ts'
import { readBody } from '#lib/guard/read-body.ts'
import type { ProblemCode } from '#lib/http/problem.ts'
import { readForm } from '#lib/interest/read-form.ts'
import { tidyInput } from '#lib/interest/tidy-input.ts'

/** `form` is a page without script: it is answered with a page. `typed` is what it held, by field name. */
export type Submission =
  | { kind: 'json' | 'form'; ok: true; input: unknown; typed: Record<string, string> }
  | { kind: 'json' | 'form'; ok: false; code: ProblemCode; typed: Record<string, string> }

const KINDS = { 'application/json': 'json', 'application/x-www-form-urlencoded': 'form' } as const

/** Who sends it, in what form, how much: all that is judged before anything of the interest is looked at. */
export async function readSubmission(request: Request): Promise<Submission> {
  const kind = kindOf(request.headers.get('content-type'))
  if (!kind) return { kind: 'json', ok: false, code: 'mediaTypeUnsupported', typed: {} }
  if (!isOwnOrigin(request.headers)) return { kind, ok: false, code: 'originRefused', typed: {} }

  const body = await readBody(request)
  if (!body.ok) return { kind, ok: false, code: body.code, typed: {} }
  if (kind === 'json') return readJson(body.text)

  const typed = [...new URLSearchParams(body.text)]
  return { kind, ok: true, input: tidyInput(readForm(typed)), typed: Object.fromEntries(typed) }
}

export function kindOf(contentType: string | null) {
  const [type = '', parameter = 'charset=utf-8'] = (contentType ?? '').toLowerCase().split(';', 2)
  const kind = Object.entries(KINDS).find(([name]) => name === type.trim())?.[1]

  return /^charset="?utf-8"?$/.test(parameter.trim()) ? kind : undefined
}

function readJson(text: string): Submission {
  try {
    return { kind: 'json', ok: true, input: tidyInput(JSON.parse(text)), typed: {} }
  } catch {
    return { kind: 'json', ok: false, code: 'bodyUnreadable', typed: {} }
  }
}
