/** A map with so many entries at most; the longest untouched goes first. */
export function createBoundedMap<Value>(entriesMax: number) {
  const entries = new Map<string, Value>()

  function put(key: string, value: Value) {
    entries.delete(key)
    entries.set(key, value)
    const [oldest] = entries.keys()
    if (entries.size > entriesMax && oldest !== undefined) entries.delete(oldest)
  }

  return {
    put,
    find(key: string): Value | undefined {
      const value = entries.get(key)
      if (value !== undefined) put(key, value)

      return value
    },
  }
}
