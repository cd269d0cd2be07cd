/** Turns a form's dotted names (`person.firstName`) into the nested shape of the JSON body. A name given twice is kept as it came last. */
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
