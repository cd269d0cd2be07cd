/**
 * Turns a form's dotted names (`person.firstName`) into the nested shape of the JSON body. The last
 * value of a repeated name wins.
 */
export function readForm(form: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const body: Record<string, unknown> = Object.create(null)

  for (const [name, value] of form) {
    const dot = name.indexOf('.')
    if (dot === -1) {
      body[name] = value
      continue
    }

    const group = name.slice(0, dot)
    const inside = body[group]
    // Object.create(null) and not {}: a field named `__proto__.x` is then only an unknown field.
    const fields: Record<string, unknown> = isGroup(inside) ? inside : Object.create(null)
    fields[name.slice(dot + 1)] = value
    body[group] = fields
  }

  return body
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** No contact detail is longer. The schema refuses it; here it would only cost time. */
const LENGTH_MAX = 250

/** The text at a dotted name of the form. */
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

/**
 * A field of our form that no person sees. It is not part of an interest, and its value is stored
 * nowhere.
 */
export const HONEYPOT = 'website'

/** Removes the honeypot from the input. @returns the rest, and whether it had a value. */
export function withoutHoneypot(input: Record<string, unknown>) {
  const { [HONEYPOT]: trapped, ...rest } = input

  // A value that is not text is as unknown as any other name.
  return typeof trapped === 'string' || trapped === undefined
    ? { input: rest, isHoneypotFilled: Boolean(trapped?.trim()) }
    : { input, isHoneypotFilled: false }
}
