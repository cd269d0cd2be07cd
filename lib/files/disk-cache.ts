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

/** Looked at together: with all 45,000 files of a chain the process stood still for seconds. */
const LOOKED_AT_ONCE = 32

/**
 * Files kept on disk by key, bounded in bytes; the least recently used are removed first, while
 * visitors are served. Whatever the disk refuses is only not kept. A file removed while it is read
 * can be read to its end.
 */
export function createDiskCache({ folder, bytesMax }: Bounds) {
  /** The bytes in the folder, once they are counted, and those put since the start. */
  let filled: number | undefined
  let added = 0
  let isTidying = false

  const pathOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'))

  async function kept() {
    const names = await readdir(folder)
    const files: (OnDisk & { usedAt: number })[] = []
    for (let at = 0; at < names.length; at += LOOKED_AT_ONCE) {
      const some = names.slice(at, at + LOOKED_AT_ONCE)
      files.push(...(await Promise.all(some.map((name) => fileAt(join(folder, name))))).flat())
    }

    return files
  }

  /** @returns the bytes that are left. */
  async function removeOldest() {
    const files = (await kept()).toSorted((one, other) => one.usedAt - other.usedAt)
    let bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const bytesLeft = bytes > bytesMax ? bytesMax * FILLED_AGAIN : bytesMax
    for (const file of files) {
      if (bytes <= bytesLeft) break
      await rm(file.path, { force: true })
      bytes -= file.bytes
    }
    return bytes
  }

  async function tidy() {
    if (isTidying || (filled !== undefined && filled <= bytesMax)) return
    isTidying = true
    try {
      do {
        const before = added
        // A file put meanwhile may be counted twice: the next round counts it once.
        filled = (await removeOldest()) + added - before
      } while (filled > bytesMax)
    } catch {
      filled = undefined
    }
    isTidying = false
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
        await mkdir(folder, { recursive: true })
        const { bavail, bsize, blocks } = await statfs(folder)
        const leftMin = Math.max(LEFT_BYTES_MIN, blocks * bsize * LEFT_SHARE_MIN)
        if (bavail * bsize - content.length < leftMin) return null

        // A reader finds the whole file or none.
        await writeFile(unfinished, content)
        await rename(unfinished, path)
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined)
        return null
      }
      added += content.length
      if (filled !== undefined) filled += content.length
      void tidy()

      return { path, bytes: content.length }
    },
  }
}

async function fileAt(path: string) {
  const found = await stat(path).catch(() => null)

  return found?.isFile() ? [{ path, bytes: found.size, usedAt: found.mtimeMs }] : []
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
