import 'server-only'

import { createBoundedMap } from '#lib/vitec/bounded-map.ts'

import type { Picture } from './resize-picture.ts'

/** All pictures together, resized. The least recently used are evicted first. */
const BYTES_MAX = 64 * 1024 * 1024
/** The number of absent pictures remembered, so that they are not requested each time. */
const ENTRIES_MAX = 10_000

/** `picture` is null for one that is absent or unreadable. */
export type KeptPicture = { picture: Picture | null; version: string; ranAt: number }

/** A cache bounded in bytes and entries. */
export function createPictureCache() {
  return createBoundedMap<KeptPicture>({
    entriesMax: ENTRIES_MAX,
    sizeMax: BYTES_MAX,
    sizeOf: ({ picture }) => picture?.bytes.length ?? 0,
  })
}
