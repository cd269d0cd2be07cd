import 'server-only'

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, statfs, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { settings } from '#lib/settings/settings.ts'

/** Old files are removed to this part of the bound, so that not each new one removes another. */
const FILLED_AGAIN = 0.9

/**
 * The store may be on the same disk: a cache leaves what interests and a vacuum need, and more than
 * the amount below which the operator is told of a full disk (lib/alerts/checks/check-machine.ts).
 */
const LEFT_BYTES_MIN = 1024 * 1024 * 1024
const LEFT_SHARE_MIN = 0.1

export type OnDisk = { path: string; bytes: number }

type Bounds = { folder: string; bytesMax: number }

/**
 * Files kept on disk by key, bounded in bytes; the least recently used are removed first. Whatever
 * the disk refuses is only not kept. A file removed while it is read can be read to its end.
 */
export function createDiskCache({ folder, bytesMax }: Bounds) {
  let filled: Promise<number> | undefined

  const pathOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'))

  async function filledBytes() {
    await mkdir(folder, { recursive: true })
    return (await kept()).reduce((sum, { bytes }) => sum + bytes, 0)
  }

  async function kept() {
    const names = await readdir(folder)
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name)
        const found = await stat(path).catch(() => null)
        return found?.isFile() ? [{ path, bytes: found.size, usedAt: found.mtimeMs }] : []
      }),
    )

    return files.flat()
  }

  /** @returns the bytes that are left. */
  async function removeOldest() {
    const files = (await kept()).toSorted((a, b) => a.usedAt - b.usedAt)
    let bytes = files.reduce((sum, file) => sum + file.bytes, 0)

    for (const file of files) {
      if (bytes <= bytesMax * FILLED_AGAIN) break
      await rm(file.path, { force: true })
      bytes -= file.bytes
    }

    return bytes
  }

  return {
    async find(key: string): Promise<OnDisk | null> {
      const path = pathOf(key)
      const found = await stat(path).catch(() => null)
      if (!found) return null
      const now = new Date()
      await utimes(path, now, now).catch(() => undefined)

      return { path, bytes: found.size }
    },
    async remove(key: string) {
      await rm(pathOf(key), { force: true }).catch(() => undefined)
    },
    /** @returns null when the disk does not take it, or would leave too little for the store. */
    async put(key: string, content: Uint8Array): Promise<OnDisk | null> {
      const path = pathOf(key)
      const unfinished = `${path}.${randomUUID()}`
      try {
        filled ??= filledBytes()
        const counted = filled
        await counted
        const { bavail, bsize, blocks } = await statfs(folder)
        const leftMin = Math.max(LEFT_BYTES_MIN, blocks * bsize * LEFT_SHARE_MIN)
        if (bavail * bsize - content.length < leftMin) return null

        // A reader finds the whole file or none.
        await writeFile(unfinished, content)
        await rename(unfinished, path)
        filled = (filled ?? counted)
          .then((bytes) => bytes + content.length)
          .then((bytes) => (bytes > bytesMax ? removeOldest() : bytes))
        await filled

        return { path, bytes: content.length }
      } catch {
        filled = undefined
        await rm(unfinished, { force: true }).catch(() => undefined)
        return null
      }
    },
  }
}

const ON_FILE = 'file:'

/** The folder of this machine's own data: beside its store, or `data` where that is remote. */
export function dataFolder() {
  const { DATABASE_URL } = settings()

  return DATABASE_URL.startsWith(ON_FILE) ? dirname(DATABASE_URL.slice(ON_FILE.length)) : 'data'
}

const CHUNK_BYTES = 64 * 1024

/** A file as a response's body, read as fast as the visitor takes it. */
export async function streamFile(path: string): Promise<ReadableStream<Uint8Array>> {
  const file = await open(path)

  return new ReadableStream({
    async pull(controller) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES))
      if (bytesRead > 0) {
        controller.enqueue(buffer.subarray(0, bytesRead))
        return
      }
      await file.close()
      controller.close()
    },
    cancel: () => file.close(),
  })
}
