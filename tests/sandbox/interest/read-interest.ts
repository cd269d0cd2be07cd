import { bindMembers } from '../binding/bind-members.ts'
import type { Bound } from '../binding/bound.ts'
import { INTEREST_ROOT, interestContract } from '../binding/contracts.ts'
import type { FieldErrors } from '../binding/field-errors.ts'
import { isRecord } from '../binding/is-record.ts'
import { parseForm } from '../binding/parse-form.ts'
import { bindElement } from '../xml/bind-element.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { decodeText } from './decode-text.ts'

export type Reading = {
  problem: 'mediaTypeUnsupported' | 'bodyTooLarge' | 'bodyUnreadable' | null
  text: string
  /** The sent body for the ledger: JSON unchanged, other formats as they were bound. */
  body: unknown
  interest: Bound
  errors: FieldErrors
}

type Content = Pick<Reading, 'body' | 'interest' | 'errors'>

/** The accepted content types, VITEC.md 3 [D]. */
const READERS: Readonly<Record<string, (text: string) => Content | null>> = {
  'application/json': readJson,
  'text/json': readJson,
  'application/xml': readXml,
  'text/xml': readXml,
  'application/x-www-form-urlencoded': readForm,
}

export function readInterest(bytes: Buffer | null, contentType = ''): Reading {
  const nothing = { text: '', body: null, interest: {}, errors: {} }
  if (bytes === null) return { ...nothing, problem: 'bodyTooLarge' }

  const text = decodeText(bytes, contentType)
  const raw = text ?? bytes.toString('latin1')
  const reader = READERS[contentType.split(';')[0]?.trim().toLowerCase() ?? '']
  if (!reader) return { ...nothing, text: raw, problem: 'mediaTypeUnsupported' }

  const content = text === null ? null : reader(text)

  return content
    ? { problem: null, text: raw, ...content }
    : { ...nothing, text: raw, problem: 'bodyUnreadable' }
}

function readJson(text: string): Content | null {
  // Json.NET makes an empty object of an empty body; the checks then ask for the required fields
  // [I].
  const body = text.trim() === '' ? {} : parseJson(text)

  return isRecord(body) ? bindRecord(body, 'json') : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readForm(text: string): Content {
  const content = bindRecord(parseForm(text), 'form')

  return { ...content, body: content.interest }
}

function bindRecord(body: Record<string, unknown>, source: 'json' | 'form'): Content {
  const errors: FieldErrors = {}
  const into = { contract: interestContract, path: 'interest', errors, source }

  return { body, interest: bindMembers(body, into), errors }
}

function readXml(text: string): Content | null {
  const root = parseXml(text)
  if (root?.name !== INTEREST_ROOT || root.namespace !== interestContract.namespace) return null

  const errors: FieldErrors = {}
  const interest = bindElement(root, { contract: interestContract, path: 'interest', errors })

  return { body: interest, interest, errors }
}
