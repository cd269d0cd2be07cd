import { readdir, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from '../../support/flavours/app-test.ts'

const PICTURE = '/images/ekbacken/MED11385_0101'
const AT_VITEC = '/advertising/image/m30011/med11385_0101'
const MEGABYTE = 1024 * 1024
const VERSION = 'v=20261123080000'

async function bytesOf(url: string, accept = 'image/jpeg') {
  const response = await fetch(url, { headers: { accept } })
  expect(response.status).toBe(200)

  return Buffer.from(await response.arrayBuffer())
}

test('a resized picture is there after a restart, and for another process, without Vitec', async ({
  reading: { app, front, startAnother },
}) => {
  const path = `${PICTURE}?w=400&${VERSION}`
  const made = await bytesOf(app.url + path)
  const [beside, later] = [await startAnother(), await startAnother()]
  await app.end()
  front.refuse('/image/', 500)

  for (const other of [beside, later]) expect(await bytesOf(other.url + path)).toEqual(made)
  expect(front.queries(AT_VITEC)).toHaveLength(1)
})

test('a picture that the broker has replaced is made anew, in the place of the old one', async ({
  reading: { app, front, folder, leapTo },
}) => {
  await bytesOf(`${app.url}${PICTURE}?w=400&${VERSION}`)
  await leapTo(120)
  await bytesOf(`${app.url}${PICTURE}?w=400&v=20261124080000`)
  await bytesOf(`${app.url}${PICTURE}?w=400&v=20261124080000`)

  expect(front.queries(AT_VITEC)).toHaveLength(2)
  expect(await readdir(join(folder, 'pictures'))).toHaveLength(1)
})

test('while Vitec is down, the picture of an earlier version is shown from the disk', async ({
  reading: { app, front, leapTo, startAnother },
}) => {
  const made = await bytesOf(`${app.url}${PICTURE}?w=400&${VERSION}`)
  await leapTo(120)
  const other = await startAnother()
  front.refuse('/image/', 500)

  expect(await bytesOf(`${other.url}${PICTURE}?w=400&v=20261124080000`)).toEqual(made)
})

test('a file that is broken is made anew', async ({ reading: { app, folder, startAnother } }) => {
  const path = `${PICTURE}?w=400&${VERSION}`
  const made = await bytesOf(app.url + path)
  const [name = ''] = await readdir(join(folder, 'pictures'))
  await writeFile(join(folder, 'pictures', name), 'half a pict')
  const other = await startAnother()

  expect(await bytesOf(other.url + path)).toEqual(made)
})

test('PICTURE_CACHE_MB bounds the disk, and 0 keeps nothing there', async ({
  reading: { folder, startAnother },
}) => {
  const paths = ['101', '102', '103', '104'].flatMap((id) =>
    [800, 1200, 1600].map((width) => `/images/ekbacken/MED11385_0${id}?w=${width}&${VERSION}`),
  )
  const none = await startAnother({ PICTURE_CACHE_MB: '0' })
  for (const path of paths.slice(0, 2)) await bytesOf(none.url + path)
  await expect(stat(join(folder, 'pictures'))).rejects.toThrow(/ENOENT/)

  const little = await startAnother({ PICTURE_CACHE_MB: '1' })
  let made = 0
  for (const path of paths)
    for (const accept of ['image/jpeg', 'image/webp'])
      made += (await bytesOf(little.url + path, accept)).length
  expect(made).toBeGreaterThan(MEGABYTE)
  const sizes = await Promise.all(
    (await readdir(join(folder, 'pictures'))).map(
      async (name) => (await stat(join(folder, 'pictures', name))).size,
    ),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MEGABYTE)
  expect(sizes.length).toBeGreaterThan(1)
})

test('a picture that the broker has taken away leaves the disk', async ({
  reading: { app, front, folder, leapTo },
}) => {
  await bytesOf(`${app.url}${PICTURE}?w=400&${VERSION}`)
  await leapTo(120)
  front.refuse('med11385_0101', 404)
  expect((await fetch(`${app.url}${PICTURE}?w=400&v=20261124080000`)).status).toBe(404)

  expect(await readdir(join(folder, 'pictures'))).toEqual([])
})

test('a file cut short by a power cut is made anew', async ({
  reading: { app, folder, startAnother },
}) => {
  const path = `${PICTURE}?w=400&${VERSION}`
  const made = await bytesOf(app.url + path)
  const [name = ''] = await readdir(join(folder, 'pictures'))
  const file = join(folder, 'pictures', name)
  await truncate(file, (await stat(file)).size - 100)
  const other = await startAnother()

  expect(await bytesOf(other.url + path)).toEqual(made)
})

test('pictures that a visitor has left before their turn are not made, and keep nobody waiting', async ({
  reading: { app, front },
}) => {
  await fetch(`${app.url}/sv/ekbacken/OBJ11385_1395932274`)
  const before = front.queries(AT_VITEC).length
  front.delayMs = 1_000
  const leaving = new AbortController()
  const [held, left] = [
    [400, 800],
    [1_200, 1_600],
  ].map((widths) => widths.map((width) => `${app.url}${PICTURE}?w=${width}&${VERSION}`))
  const asked = (urls: string[] = [], signal?: AbortSignal) =>
    urls.map((url) => fetch(url, { headers: { accept: 'image/jpeg' }, signal }).catch(() => null))
  const holding = asked(held)
  await expect.poll(() => front.queries(AT_VITEC).length).toBe(before + 2)
  const gone = asked(left, leaving.signal)
  // The app has both in its queue once it has answered a later request.
  await fetch(`${app.url}/livez`)
  leaving.abort()
  await Promise.all([...holding, ...gone])
  await bytesOf(`${app.url}/images/ekbacken/MED11385_0102?w=400&${VERSION}`)

  expect(front.queries(AT_VITEC)).toHaveLength(before + 2)
})

test('a network that asks for every picture does not keep a visitor of another waiting', async ({
  reading: { front, startAnother },
}) => {
  const app = await startAnother({ TRUSTED_PROXY_HOPS: '1' })
  await fetch(`${app.url}/sv/ekbacken/OBJ11385_1395932274`)
  const ask = (path: string, network: string, accept = 'image/jpeg') =>
    fetch(`${app.url}${path}`, { headers: { accept, 'x-forwarded-for': network } })
  const widths = [400, 800, 1_200, 1_600].map((width) => `${PICTURE}?w=${width}&${VERSION}`)
  const order: string[] = []
  const before = front.queries(AT_VITEC).length
  front.delayMs = 300
  const greedy = ['image/avif', 'image/webp', 'image/jpeg'].flatMap((accept) =>
    widths.map((path) => ask(path, '198.51.100.7', accept).then(() => order.push('greedy'))),
  )
  await expect.poll(() => front.queries(AT_VITEC).length).toBe(before + 2)
  const honest = await ask(`/images/ekbacken/MED11385_0102?w=400&${VERSION}`, '203.0.113.8')
  order.push('honest')
  expect(honest.status).toBe(200)
  await Promise.all(greedy)

  expect(order.length).toBe(greedy.length + 1)
  expect(order.indexOf('honest')).toBeLessThan(6)
})
