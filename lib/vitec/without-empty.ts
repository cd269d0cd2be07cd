/** Leaves out what is undefined, null or an object with nothing in it. `0` and `false` are never made here and so never left out. */
export function withoutEmpty(given: object): Record<string, unknown> {
  const kept = Object.entries(given).flatMap(([name, value]) => {
    const inner = isPlainObject(value) ? withoutEmpty(value) : value
    const isEmpty =
      inner === undefined ||
      inner === null ||
      (isPlainObject(inner) && Object.keys(inner).length === 0)
    return isEmpty ? [] : [[name, inner] as const]
  })

  return Object.fromEntries(kept)
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
