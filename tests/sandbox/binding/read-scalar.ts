import { instantOf } from '../advertising/swedish-time.ts'
import type { ScalarKind } from './contracts.ts'
import { enumerations, findEnumerationName } from './enumerations.ts'

export type Scalar = string | number | boolean

const DOTNET_TYPES = {
  text: 'System.String',
  flag: 'System.Boolean',
  number: 'System.Double',
  wholeNumber: 'System.Int32',
  date: 'System.DateTime',
  obtainMethod: 'ObtainMethod',
  estateType: 'EstateType',
  texts: 'System.Collections.Generic.List`1[System.String]',
  object: 'System.Object',
} as const

const INT32_MAX = 2_147_483_647

/**
 * One value of a JSON body, or null when it is of the wrong type. Json.NET itself would read "58"
 * as a number. Vitec's papers do not promise that, so the sandbox is strict: a string is no number
 * here [I].
 */
export function readJsonScalar(kind: ScalarKind, sent: unknown): Scalar | null {
  if (kind === 'flag') return typeof sent === 'boolean' ? sent : null
  if (kind === 'number') return typeof sent === 'number' && Number.isFinite(sent) ? sent : null
  if (kind === 'wholeNumber') return typeof sent === 'number' && isInt32(sent) ? sent : null
  if (kind === 'text') return typeof sent === 'string' ? sent : null
  if (kind === 'date') return typeof sent === 'string' && isDate(sent) ? sent : null

  return typeof sent === 'string' || typeof sent === 'number'
    ? findEnumerationName(kind, sent)
    : null
}

/** One value of a form body, where everything is text, or null when it is invalid. */
export function readFormScalar(kind: ScalarKind, sent: string): Scalar | null {
  if (kind === 'flag') return readFlag(sent.trim().toLowerCase())

  return kind === 'number' || kind === 'wholeNumber'
    ? readNumber(kind, sent)
    : readJsonScalar(kind, sent)
}

/** One value of an XML body. DataContract knows enumerations by their exact names only [I]. */
export function readXmlScalar(kind: ScalarKind, sent: string): Scalar | null {
  if (kind === 'flag') return readFlag(sent.trim())
  if (kind === 'number' || kind === 'wholeNumber') return readNumber(kind, sent)
  if (kind === 'text') return sent
  if (kind === 'date') return isDate(sent.trim()) ? sent.trim() : null

  return enumerations[kind].find((member) => member.name === sent)?.name ?? null
}

/** Json.NET's wording, with the path it would show: without the parameter's own name [I]. */
export function scalarProblem(kind: keyof typeof DOTNET_TYPES, sent: unknown, path: string) {
  const value = JSON.stringify(sent)
  const within = path.replace('interest.', '')

  return `Error converting value ${value} to type '${DOTNET_TYPES[kind]}'. Path '${within}'.`
}

function readFlag(text: string) {
  if (text === 'true' || text === '1') return true

  return text === 'false' || text === '0' ? false : null
}

function readNumber(kind: 'number' | 'wholeNumber', text: string) {
  if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text)) return null

  return readJsonScalar(kind, Number(text))
}

function isInt32(value: number) {
  return Number.isInteger(value) && value >= -INT32_MAX - 1 && value <= INT32_MAX
}

/** ISO 8601, with or without time and offset, and a day that exists. */
function isDate(text: string) {
  return instantOf(text) !== null
}
