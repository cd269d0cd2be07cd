import type { Bound } from './bound.ts'
import type { Contract, ScalarKind } from './contracts.ts'
import { addFieldError, type FieldErrors } from './field-errors.ts'
import { isRecord } from './is-record.ts'
import { readFormScalar, readJsonScalar, type Scalar, scalarProblem } from './read-scalar.ts'

type Source = 'json' | 'form'

/**
 * Binds as Json.NET does: names are case-insensitive, unknown names are ignored, null stays null.
 */
export function bindMembers(sent: Record<string, unknown>, into: BindInto): Bound {
  const bound: Bound = {}

  for (const [key, value] of Object.entries(sent)) {
    const member = into.contract.members.find(({ name }) => isSameName(name, key))
    if (!member) continue

    const path = `${into.path}.${member.name}`
    if (value === null) bound[member.name] = null
    else if (member.kind === 'texts') bound[member.name] = bindTexts(value, path, into)
    else if (typeof member.kind === 'string') {
      bound[member.name] = bindScalar(member.kind, value, { ...into, path })
    } else bound[member.name] = bindObject(value, { ...into, contract: member.kind, path })
  }

  return bound
}

export type BindInto = { contract: Contract; path: string; errors: FieldErrors; source: Source }

function isSameName(one: string, other: string) {
  return one.toLowerCase() === other.toLowerCase()
}

function bindScalar(kind: ScalarKind, sent: unknown, { path, errors, source }: BindInto) {
  const read = source === 'form' ? readFormText(kind, sent) : readJsonScalar(kind, sent)
  if (read === null && !(source === 'form' && sent === '')) {
    addFieldError(errors, path, scalarProblem(kind, sent, path))
  }

  return read
}

/** ASP.NET turns an empty form field into null. */
function readFormText(kind: ScalarKind, sent: unknown): Scalar | null {
  return typeof sent === 'string' && sent !== '' ? readFormScalar(kind, sent) : null
}

function bindTexts(sent: unknown, path: string, { errors, source }: BindInto) {
  const listed = source === 'form' ? formList(sent) : sent
  const texts = Array.isArray(listed) ? listed.filter((text) => typeof text === 'string') : []
  if (Array.isArray(listed) && texts.length === listed.length) return texts

  addFieldError(errors, path, scalarProblem('texts', sent, path))
  return null
}

/** `categoryIds=1`, `categoryIds[]=1` and `categoryIds[0]=1` all reach this function. */
function formList(sent: unknown) {
  return isRecord(sent) ? Object.values(sent) : [sent].flat()
}

function bindObject(sent: unknown, into: BindInto) {
  if (isRecord(sent)) return bindMembers(sent, into)

  addFieldError(into.errors, into.path, scalarProblem('object', sent, into.path))
  return null
}
