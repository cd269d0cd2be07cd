/** The id of a field's control, from its name: `interest-person-firstName`. The summary's links lead to it. */
export function fieldId(name: string) {
  return `interest-${name.replaceAll('.', '-')}`
}
