import { setTimeout as wait } from 'node:timers/promises'

import { head } from '../support/raw-request.ts'
import type { Attack, Force } from './attacks.ts'
import { HOMES } from './homes.ts'
import { keepOpen } from './keep-open.ts'

/** The one network that it all comes from. */
const SENDER = 'x-forwarded-for: 198.51.100.9'
/** AVIF costs most. */
const FORMATS = ['image/avif', 'image/webp', 'image/jpeg']
const READ_MS = 500

/**
 * Asks for every picture in every size and for every document of every home, on many connections:
 * half of them leave at once, half read the beginning and then nothing for a while.
 */
export async function download(url: string, { downloads }: Force): Promise<Attack> {
  const paths = await filesOn(url)
  let count = 0
  const kept = keepOpen(url, downloads, (socket) => {
    const path = paths[count % paths.length] ?? '/'
    const format = FORMATS[Math.floor(count / paths.length) % FORMATS.length]
    const isSlow = count % 2 === 0
    count += 1
    socket.write(head(`GET ${path}`, 'host: a', SENDER, `accept: ${format}`))
    socket.once('data', async () => {
      socket.pause()
      if (isSlow) await wait(READ_MS)
      socket.destroy()
    })
  })

  return { end: async () => `${kept.end()} files asked for of ${paths.length}` }
}

async function filesOn(url: string) {
  const offices = [...new Set(HOMES.map(({ office }) => office))]
  const homes = await Promise.all(
    offices.map(async (office) => {
      const list = await read(`${url}/sv/${office}`)
      return list.match(new RegExp(`/sv/${office}/OBJ\\w+`, 'g')) ?? []
    }),
  )
  const found = new Set<string>()
  for (const home of new Set(homes.flat())) {
    for (const path of filesIn(await read(`${url}${home}`))) found.add(path)
  }

  return [...found]
}

/** The addresses of the pictures and documents on a page, in its order. */
export function filesIn(html: string): string[] {
  const paths =
    html.match(/(?<!\/embed)\/(?:images|files)\/[\w%./-]+(?:\?w=\d+(?:&amp;v=\d+)?)?/g) ?? []

  return paths.map((path) => path.replaceAll('&amp;', '&'))
}

async function read(address: string) {
  const answer = await fetch(address, { headers: { 'x-forwarded-for': '198.51.100.9' } })

  return answer.text()
}
