/** Whether something stands in a field, if only signs that make no value (`--` for a name). */
export function isTypedIn(form: HTMLFormElement | null, name: string) {
  const control = form?.elements.namedItem(name)
  const isText = control instanceof HTMLInputElement && control.type !== 'checkbox'

  return isText && control.value.trim() !== ''
}
