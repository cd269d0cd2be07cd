import type { FieldErrors } from '../binding/field-errors.ts'
import { errorAnswer } from '../http/answer.ts'
import { frameworkMessages } from './messages.ts'

/**
 * The 400 body is documented nowhere. This is the default of classic ASP.NET Web API, the stack
 * that Vitec's help pages point to; the parameter is called `interest` (VITEC.md 4.4 [I]).
 */
export function refusal(modelState: FieldErrors, accept?: string) {
  return errorAnswer(400, { accept, message: frameworkMessages.invalid, modelState })
}
