import type { Bound, BoundValue } from '../binding/bound.ts'
import { type Contract, type Member, TEXT_LIST_NAMESPACE, xmlNameOf } from '../binding/contracts.ts'
import { addFieldError, type FieldErrors } from '../binding/field-errors.ts'
import { readXmlScalar, scalarProblem } from '../binding/read-scalar.ts'
import type { XmlElement } from './parse-xml.ts'

type BindInto = { contract: Contract; path: string; errors: FieldErrors }

/**
 * Binds as .NET's DataContractSerializer does: it searches for each element only among the members
 * after the last one it read. An element that is too early, too late, repeated, or in another
 * namespace is silently ignored, which is why JSON is the safer format (VITEC.md 3).
 */
export function bindElement(element: XmlElement, { contract, path, errors }: BindInto): Bound {
  const bound: Bound = {}
  let last = -1

  for (const child of element.children) {
    const place = contract.members.findIndex(
      (member, index) =>
        index > last && child.namespace === contract.namespace && child.name === xmlNameOf(member),
    )
    const member = contract.members[place]
    if (!member) continue

    last = place
    bound[member.name] = bindMember(child, member, { path: `${path}.${member.name}`, errors })
  }

  return bound
}

function bindMember(
  element: XmlElement,
  { kind }: Member,
  { path, errors }: Omit<BindInto, 'contract'>,
): BoundValue {
  if (element.isNil) return null
  if (kind === 'texts') return textsOf(element)
  if (typeof kind !== 'string') return bindElement(element, { contract: kind, path, errors })

  const read = element.children.length === 0 ? readXmlScalar(kind, element.text) : null
  if (read === null) addFieldError(errors, path, scalarProblem(kind, element.text, path))

  return read
}

function textsOf(element: XmlElement) {
  return element.children
    .filter((child) => child.name === 'string' && child.namespace === TEXT_LIST_NAMESPACE)
    .map((child) => child.text)
}
