import 'server-only'

import { isBoundedForm, isBoundedJson } from '#lib/http/body-limits.ts'
import { isOwnOrigin } from '#lib/http/is-own-origin.ts'
import type { ProblemCode } from '#lib/http/problem.ts'
import { readBody } from '#lib/http/read-body.ts'
import { ownFields } from '#lib/interest/typed/own-fields.ts'
import { readForm, withoutHoneypot } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'
import { findOffice } from '#lib/office/offices.ts'

import { decodeForm } from './decode-form.ts'

/**
 * `form` is a page without script: the response is a page. `typed` is what it held, by field name.
 */
type Kind = { kind: 'json' | 'form'; typed: Record<string, string> }

/** `isHoneypotFilled`: the field that no person sees had a value. */
export type Submission = Kind &
  ({ ok: true; input: unknown; isHoneypotFilled: boolean } | { ok: false; code: ProblemCode })

const KINDS = { 'application/json': 'json', 'application/x-www-form-urlencoded': 'form' } as const

/**
 * The sender, the format and the size are checked before the interest itself. A body short enough
 * to read is read even if it is refused: a response sent before the request is complete closes the
 * connection, and a client that is still sending never sees it.
 */
export async function readSubmission(request: Request): Promise<Submission> {
  const kind = kindOf(request.headers.get('content-type'))
  const body = await readBody(request)
  if (!kind) return { kind: 'json', ok: false, code: 'mediaTypeUnsupported', typed: {} }
  if (isEncoded(request.headers))
    return { kind, ok: false, code: 'mediaTypeUnsupported', typed: {} }
  if (!isOwnOrigin(request.headers)) return { kind, ok: false, code: 'originRefused', typed: {} }
  if (!body.ok) return { kind, ok: false, code: body.code, typed: {} }
  if (kind === 'json') return readJson(body.text)

  if (!isBoundedForm(body.text)) return { kind, ok: false, code: 'bodyUnreadable', typed: {} }
  const typed = ownControls(decodeForm(body.text))
  return { kind, ok: true, ...taken(readForm(typed)), typed: Object.fromEntries(typed) }
}

function kindOf(contentType: string | null) {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const kind = Object.entries(KINDS).find(([name]) => name === type.trim())?.[1]

  return /^( *charset=("utf-8"|utf-8) *)?$/.test(parameters.join(';')) ? kind : undefined
}

/** Compressed bodies are refused: 32 KiB of gzip may hold 32 MiB. Identity means no compression. */
function isEncoded(headers: Headers) {
  const codings = (headers.get('content-encoding') ?? '').split(',').map((each) => each.trim())

  return codings.some((coding) => !['', 'identity'].includes(coding.toLowerCase()))
}

/**
 * Only the fields of our own form are read. A form for an office we do not know is refused for
 * that.
 */
function ownControls(typed: [string, string][]) {
  const [, key] = typed.find(([name]) => name === 'office') ?? []
  const office = key ? findOffice(key) : null

  return office ? ownFields(typed, office.fields) : typed
}

function readJson(text: string): Submission {
  const unreadable = { kind: 'json', ok: false, code: 'bodyUnreadable', typed: {} } as const
  if (!isBoundedJson(text)) return unreadable

  try {
    return { kind: 'json', ok: true, ...taken(JSON.parse(text)), typed: {} }
  } catch {
    return unreadable
  }
}

function taken(body: unknown) {
  if (!isRecord(body)) return { input: tidyInput(body), isHoneypotFilled: false }
  const { input, isHoneypotFilled } = withoutHoneypot(body)

  return { input: tidyInput(input), isHoneypotFilled }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
