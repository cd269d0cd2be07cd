import 'server-only'

import { isOwnOrigin } from '#lib/http/guards.ts'
import type { ProblemCode } from '#lib/http/problem.ts'
import { isBoundedForm, isBoundedJson, readBody } from '#lib/http/read-body.ts'
import { ownFields } from '#lib/interest/typed/own-fields.ts'
import { readForm, withoutHoneypot } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'
import { findOffice } from '#lib/office/offices.ts'

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

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')
const western = new TextDecoder('windows-1252')

/**
 * The names and values of a posted form. `URLSearchParams` would write U+FFFD for each byte that is
 * not UTF-8; pages in ISO-8859-1 and old programs send such bytes (`%C5sa`), and mean windows-1252
 * (https://encoding.spec.whatwg.org/#names-and-labels).
 */
function decodeForm(body: string): [name: string, value: string][] {
  return body
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at === -1
        ? [decode(pair), '']
        : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })
}

function decode(text: string) {
  const bytes = bytesOf(text.replaceAll('+', ' '))
  try {
    return strict.decode(bytes)
  } catch {
    const found = lenient.decode(bytes)
    // UTF-8 that was damaged in transit is not windows-1252: with U+FFFD in it, it is refused and
    // the visitor can correct it.
    return /[^\0-\x7f\ufffd]/.test(found) ? found : western.decode(bytes)
  }
}

function bytesOf(text: string) {
  const binary = Buffer.from(text).toString('latin1')
  const unescaped = binary.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

  return Buffer.from(unescaped, 'latin1')
}
