/** No way to reach anybody is longer. The schema refuses it; here it would only cost time. */
const LENGTH_MAX = 250

/** The text at a dotted name of the form's. */
export function typedAt(input: unknown, path: string): string | undefined {
  const [group = '', name = ''] = path.split('.')
  const typed = inside(inside(input, group), name)

  return typeof typed === 'string' && typed.length <= LENGTH_MAX ? typed : undefined
}

export function inside(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
