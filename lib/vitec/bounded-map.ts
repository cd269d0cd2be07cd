import 'server-only'

type Bounds<Value> = {
  entriesMax: number
  /** Together with `sizeOf`: the most that all values may weigh, in a unit of the caller's. */
  sizeMax?: number
  sizeOf?: (value: Value) => number
}

/** A map with bounds; the least recently used entries are evicted first. */
export function createBoundedMap<Value>({
  entriesMax,
  sizeMax = Number.POSITIVE_INFINITY,
  sizeOf = () => 0,
}: Bounds<Value>) {
  const entries = new Map<string, Value>()
  let size = 0

  function drop(key: string) {
    const value = entries.get(key)
    if (value === undefined) return
    size -= sizeOf(value)
    entries.delete(key)
  }

  function put(key: string, value: Value) {
    drop(key)
    entries.set(key, value)
    size += sizeOf(value)

    for (const oldest of entries.keys()) {
      if (entries.size <= entriesMax && size <= sizeMax) return
      drop(oldest)
    }
  }

  return {
    put,
    find(key: string): Value | undefined {
      const value = entries.get(key)
      if (value !== undefined) put(key, value)

      return value
    },
    /** Reads a value without using it. */
    peek: (key: string): Value | undefined => entries.get(key),
  }
}
