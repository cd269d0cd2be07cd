import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'

import { test as base, expect } from 'playwright/test'

import { createDiskCache, streamFile } from '#lib/files/disk-cache.ts'

import { makeFolder } from '../../support/start-app.ts'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  folder: async ({}, use) => {
    const made = await makeFolder()
    await use(`${made.path}/kept`)
    await made.remove()
  },
})

const kilobyte = (text: string) => Buffer.from(text.repeat(1_024))

test('a file is kept under its key and read back whole', async ({ folder }) => {
  const cache = createDiskCache({ folder, bytesMax: 10_000 })
  expect(await cache.find('a')).toBeNull()

  const put = await cache.put('a', kilobyte('a'))
  expect(await cache.find('a')).toEqual(put)
  expect(await readFile(put?.path ?? '')).toEqual(kilobyte('a'))
  expect(await createDiskCache({ folder, bytesMax: 10_000 }).find('a')).toEqual(put)
})

test('a key is no path', async ({ folder }) => {
  const cache = createDiskCache({ folder, bytesMax: 10_000 })
  await cache.put('../../x', kilobyte('x'))

  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
})

test('the least recently used files are removed first, also those of an earlier process', async ({
  folder,
}) => {
  const before = createDiskCache({ folder, bytesMax: 10_240 })
  for (const key of ['a', 'b', 'c', 'd']) {
    const { path = '' } = (await before.put(key, kilobyte(key))) ?? {}
    const usedAt = new Date(`2026-11-29T10:00:0${'abcd'.indexOf(key)}Z`)
    await utimes(path, usedAt, usedAt)
  }
  await before.find('a')

  const after = createDiskCache({ folder, bytesMax: 4 * 1_024 })
  await after.put('e', kilobyte('e'))
  await expect.poll(() => readdir(folder)).toHaveLength(3)
  const kept = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => after.find(key)))
  expect(kept.map((found) => found !== null)).toEqual([true, false, false, true, true])
})

test('many files at once stay within the bound', async ({ folder }) => {
  const cache = createDiskCache({ folder, bytesMax: 4 * 1_024 })
  await Promise.all(Array.from({ length: 30 }, (_, at) => cache.put(`${at}`, kilobyte('z'))))
  await cache.put('last', kilobyte('z'))

  await expect.poll(async () => (await readdir(folder)).length).toBeLessThanOrEqual(4)
  // It removes no more than it must.
  expect((await readdir(folder)).length).toBeGreaterThanOrEqual(3)
})

test('a file does not wait for those that are counted and removed', async ({ folder }) => {
  await mkdir(folder, { recursive: true })
  for (let at = 0; at < 500; at += 1) await writeFile(`${folder}/${at}`, 'x')
  const cache = createDiskCache({ folder, bytesMax: 250 })

  expect(await cache.put('new', Buffer.from('x'))).not.toBeNull()
  expect((await readdir(folder)).length).toBeGreaterThan(400)
  await expect.poll(async () => (await readdir(folder)).length).toBe(225)
  expect(await cache.find('new')).not.toBeNull()
})

test('a disk that refuses keeps nothing, and nothing breaks', async ({ folder }) => {
  await writeFile(folder, 'a file in the folder’s place')
  const cache = createDiskCache({ folder, bytesMax: 10_000 })

  expect(await cache.put('a', kilobyte('a'))).toBeNull()
  expect(await cache.find('a')).toBeNull()
})

test('a file that is removed while it is read is read to its end', async ({ folder }) => {
  const cache = createDiskCache({ folder, bytesMax: 200 * 1_024 })
  const long = Buffer.alloc(150 * 1_024, 'l')
  const { path = '' } = (await cache.put('long', long)) ?? {}
  // Two files of the same few ms are equally old to the disk.
  await utimes(path, new Date('2026-11-29'), new Date('2026-11-29'))
  const reader = (await streamFile(path)).getReader()
  const parts = [(await reader.read()).value]

  await cache.put('next', Buffer.alloc(170 * 1_024))
  await expect.poll(() => readdir(folder)).toHaveLength(1)
  expect(await cache.find('long')).toBeNull()
  for (let part = await reader.read(); !part.done; part = await reader.read())
    parts.push(part.value)
  expect(Buffer.concat(parts.flatMap((part) => part ?? []))).toEqual(long)
})
