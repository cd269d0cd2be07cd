import { type Bound, boundAt, isBound, textAt } from '../binding/bound.ts'
import { addFieldError, type FieldErrors } from '../binding/field-errors.ts'
import { lengthMessage, messages } from '../messages/messages.ts'
import { lengthLimits } from './length-limits.ts'

const PHONES = ['telePhone', 'workPhone', 'cellPhone'] as const

/**
 * Adds every complaint that Vitec's papers give for this body. A complaint does not stop the
 * others.
 */
export function checkInterest(interest: Bound, errors: FieldErrors) {
  const complain = (path: string, message: string) =>
    addFieldError(errors, `interest.${path}`, message)

  if (isBlank(interest, 'estateId')) complain('estateId', messages.estateIdMissing)
  if (isBound(interest.updatePerson)) checkPerson(interest, complain)
  else complain('updatePerson', messages.personMissing)

  for (const { path, label, max } of lengthLimits) {
    // .NET counts a string in UTF-16 units, as JavaScript does.
    if (textAt(interest, path).length > max) complain(path, lengthMessage(label, max))
  }
}

type Complain = (path: string, message: string) => void

function checkPerson(interest: Bound, complain: Complain) {
  if (isBlank(interest, 'updatePerson.customerId')) {
    complain('updatePerson.customerId', messages.customerIdMissing)
  }

  const ways = [...PHONES, 'email.emailAddress'].map((way) => `updatePerson.${way}`)
  if (ways.some((way) => !isBlank(interest, way))) return

  for (const phone of PHONES) complain(`updatePerson.${phone}`, messages.contactWayMissing)
  // The e-mail model has its own wording, and can only complain when it was sent at all [I].
  if (isBound(boundAt(interest, 'updatePerson.email'))) {
    complain('updatePerson.email.emailAddress', messages.contactWayMissingOnEmail)
  }
}

/** .NET's RequiredAttribute counts a text of only blanks as missing. */
function isBlank(interest: Bound, path: string) {
  return textAt(interest, path).trim() === ''
}
