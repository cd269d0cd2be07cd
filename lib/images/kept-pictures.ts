import 'server-only'

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as z from 'zod'

import { createDiskCache, dataFolder } from '#lib/files/disk-cache.ts'
import { settings } from '#lib/settings/settings.ts'
import { createBoundedMap } from '#lib/vitec/cached.ts'

import type { Picture } from './resize-picture.ts'

/** `picture` is null for one that is absent or unreadable; `ranAt` in milliseconds. */
export type KeptPicture = { picture: Picture | null; version: string; ranAt: number }

/** Resized pictures in memory. The least recently used are evicted first. */
const BYTES_MAX = 64 * 1024 * 1024
/** The number of absent pictures remembered, so that they are not requested each time. */
const ENTRIES_MAX = 10_000
const MEGABYTE = 1024 * 1024

const LINE_END = '\n'.charCodeAt(0)
/** Changes with the quality or the making of pictures: older files are then made anew. */
const FORMAT = 1

const headSchema = z.object({
  format: z.literal(FORMAT),
  type: z.string(),
  version: z.string(),
  ranAt: z.number(),
  /** A file that a power cut has cut short has fewer. */
  bytes: z.number(),
})

const inMemory = createBoundedMap<KeptPicture>({
  entriesMax: ENTRIES_MAX,
  sizeMax: BYTES_MAX,
  sizeOf: ({ picture }) => picture?.bytes.length ?? 0,
})
let disk: ReturnType<typeof createDiskCache> | undefined

/** Finds a picture in memory, or on disk, where other processes and earlier ones put theirs. */
export async function findKept(
  key: string,
  isCurrent: (kept: KeptPicture) => boolean,
): Promise<KeptPicture | null> {
  const near = inMemory.find(key)
  if (near && isCurrent(near)) return near

  const far = await readFromDisk(key)
  if (!far || (near && near.ranAt >= far.ranAt)) return near ?? null
  inMemory.put(key, far)

  return far
}

/**
 * Keeps a picture, or that there is none. A key has one file, whatever version its address names:
 * any client can invent a version, and none fills the disk with it.
 */
export async function keepPicture(key: string, entry: KeptPicture) {
  inMemory.put(key, entry)
  const { picture, version, ranAt } = entry
  if (settings().PICTURE_CACHE_MB === 0) return
  if (!picture) return onDisk().remove(placeOf(key))

  const { type, bytes } = picture
  const head = JSON.stringify({ format: FORMAT, type, version, ranAt, bytes: bytes.length })
  await onDisk().put(placeOf(key), Buffer.concat([Buffer.from(`${head}\n`), bytes]))
}

async function readFromDisk(key: string): Promise<KeptPicture | null> {
  const found = settings().PICTURE_CACHE_MB === 0 ? null : await onDisk().find(placeOf(key))
  const file = found && (await readFile(found.path).catch(() => null))

  return file ? parsed(file) : null
}

/** Null for a file that is not whole, or of another format. */
function parsed(file: Buffer): KeptPicture | null {
  const end = file.indexOf(LINE_END)
  try {
    const head = headSchema.parse(JSON.parse(file.toString('utf8', 0, end)))
    const { type, version, ranAt } = head
    const bytes = new Uint8Array(file.subarray(end + 1))
    const isWhole = bytes.length === head.bytes && ranAt <= Date.now()

    return isWhole ? { picture: { bytes, type }, version, ranAt } : null
  } catch {
    return null
  }
}

/** The address is part of the place: the sandbox's pictures are never shown as Vitec's. */
function placeOf(key: string) {
  return `${settings().VITEC_BASE_URL} ${key}`
}

function onDisk() {
  disk ??= createDiskCache({
    folder: join(dataFolder(), 'pictures'),
    bytesMax: settings().PICTURE_CACHE_MB * MEGABYTE,
  })
  return disk
}
