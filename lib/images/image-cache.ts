import 'server-only'

import type { Picture } from './resize-picture.ts'

/** All pictures together, resized. The least recently used are evicted first. */
const BYTES_MAX = 64 * 1024 * 1024
/** The number of absent pictures remembered, so that they are not requested each time. */
const ENTRIES_MAX = 10_000

/** `picture` is null for one that is absent or unreadable. */
export type KeptPicture = { picture: Picture | null; version: string; ranAt: number }

/** A cache bounded in bytes and entries. */
export function createPictureCache() {
  const kept = new Map<string, KeptPicture>()
  let bytes = 0

  function forget(key: string) {
    bytes -= sizeOf(kept.get(key))
    kept.delete(key)
  }

  return {
    find(key: string): KeptPicture | null {
      const entry = kept.get(key)
      if (!entry) return null
      kept.delete(key)
      kept.set(key, entry)

      return entry
    },
    keep(key: string, entry: KeptPicture) {
      forget(key)
      kept.set(key, entry)
      bytes += sizeOf(entry)

      for (const oldest of kept.keys()) {
        if (bytes <= BYTES_MAX && kept.size <= ENTRIES_MAX) return
        forget(oldest)
      }
    },
  }
}

function sizeOf(entry: KeptPicture | undefined) {
  return entry?.picture?.bytes.length ?? 0
}
