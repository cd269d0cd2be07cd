/** Messages by path, as ASP.NET's model state keeps them: `interest.updatePerson.customerId`. */
export type FieldErrors = Record<string, string[]>

export function addFieldError(errors: FieldErrors, path: string, message: string) {
  const messages = errors[path] ?? []
  messages.push(message)
  errors[path] = messages
}
