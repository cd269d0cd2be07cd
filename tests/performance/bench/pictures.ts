import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'

import sharp from 'sharp'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'
import { startVitecFront } from '../../support/vitec-front.ts'
import { startBuiltPage } from '../start-next-page.ts'
import { buildPlainPage } from '../start-plain-page.ts'
import { type Line, ms } from './line.ts'
import { listenLocally, median } from './load.ts'

const PICTURES = 25
const WIDTH = 1_200
/** A photographer's camera makes 24 million pixels. */
const ORIGINAL = { width: 6_000, height: 4_000 }
const HIT_MS_MAX = 5
const TICKS_PER_SECOND = 100

/** One program that resizes pictures. */
type Resizer = {
  name: string
  /** Starts it, anew or on what it has kept. */
  start(): Promise<{ addresses: string[]; pid: number | undefined; stop(): Promise<void> }>
  clean(): Promise<void>
}

/**
 * A home's pictures of 24 million pixels: made, asked for again, and asked for after a restart, by
 * the app with and without Vitec's own scaling, and by Next's optimiser.
 */
export async function pictures(): Promise<Line[]> {
  const source = await startPictures()
  const lines: Line[] = []
  for (const resizer of [
    await ours('ours, Vitec scales', source, true),
    await ours('ours, originals', source, false),
    await nexts('Next’s optimiser, originals', source),
  ])
    lines.push(...(await measure(resizer)))
  await source.stop()

  return lines
}

async function measure({ name, start, clean }: Resizer): Promise<Line[]> {
  const first = await start()
  const made = await askAll(first)
  await askAll(warmed(first))
  const hit = await askAll(warmed(first))
  await first.stop()
  const second = await start()
  const [one = ''] = second.addresses
  await askAll(warmed({ ...second, addresses: [one] }))
  const restarted = await askAll(second)
  await second.stop()
  await clean()

  const isOurs = name.startsWith('ours')
  const line = (what: string, { medianMs, cpu, count }: Asked, mostMs?: number): Line => ({
    what: `pictures, ${name}: ${what}`,
    figure: `${ms(medianMs)}, ${((cpu * 1_000) / count).toFixed(1)} ms of processor each`,
    target: mostMs ? `< ${mostMs} ms` : '',
    isMet: mostMs ? medianMs < mostMs : undefined,
  })

  return [
    line('made', made),
    line('again', hit, isOurs ? HIT_MS_MAX : undefined),
    line('after a restart', restarted, isOurs ? HIT_MS_MAX : undefined),
  ]
}

/** A process compiles its code in its first hundreds of requests: 5 ms a hit, 2 ms after them. */
const WARM_REQUESTS = 800

function warmed<Started extends { addresses: string[] }>(started: Started): Started {
  const { addresses } = started
  const rounds = Math.ceil(WARM_REQUESTS / addresses.length)

  return { ...started, addresses: Array.from({ length: rounds }, () => addresses).flat() }
}

type Asked = { medianMs: number; cpu: number; count: number }

async function askAll({ addresses, pid }: { addresses: string[]; pid?: number }): Promise<Asked> {
  const from = processorSeconds(pid)
  const took: number[] = []
  for (const address of addresses) {
    const began = performance.now()
    const response = await fetch(address, { headers: { accept: 'image/webp' } })
    await response.arrayBuffer()
    took.push(performance.now() - began)
    if (response.status !== 200) throw new Error(`expected a picture, got ${response.status}`)
  }

  return { medianMs: median(took), cpu: processorSeconds(pid) - from, count: took.length }
}

/** All threads of a process, in seconds (proc_pid_stat(5)). */
function processorSeconds(pid = 0) {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number)

  return (user + system) / TICKS_PER_SECOND
}

async function ours(name: string, source: Source, scales: boolean): Promise<Resizer> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const front = await startVitecFront(sandbox.url)
  front.change(VILLA.estateId, VILLA.estateId, (estate) => ({
    ...estate,
    images: manyOf(estate.images),
  }))
  const vitec = await source.before(front.url, scales)
  const settings = await appSettings(folder.path, vitec.url)

  return {
    name,
    async start() {
      const app = await startApp(settings)
      // Only the pictures of an estate that has been read are asked for without a budget.
      await fetch(`${app.url}/sv/${VILLA.office}/${VILLA.estateId}`)
      const addresses = idsOf().map(
        (id) => `${app.url}/images/${VILLA.office}/${id}?w=${WIDTH}&v=20261123080000`,
      )

      return { addresses, pid: app.pid, stop: () => app.end() }
    },
    async clean() {
      await vitec.stop()
      await front.stop()
      await sandbox.stop()
      await folder.remove()
    },
  }
}

async function nexts(name: string, source: Source): Promise<Resizer> {
  const folder = await buildPage()
  const kept = `${folder}/.next/cache/images`
  await rm(kept, { recursive: true, force: true })

  return {
    name,
    async start() {
      const { url, pid, stop } = await startBuiltPage(folder)
      const addresses = idsOf().map(
        (id) =>
          `${url}_next/image?url=${encodeURIComponent(`${source.url}/${id}`)}&w=${WIDTH}&q=75`,
      )

      return { addresses, pid, stop }
    },
    clean: () => rm(kept, { recursive: true, force: true }),
  }
}

/** The page shows a form of ours, which a running app gives it. */
async function buildPage() {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const page = await buildPlainPage(`${app.url}/embed/sv/${VILLA.office}/${VILLA.estateId}`)
  await app.end()
  await sandbox.stop()
  await folder.remove()

  return page
}

function idsOf() {
  return Array.from({ length: PICTURES }, (_, number) => `MED11385_9${100 + number}`)
}

function manyOf(images: unknown) {
  const [first] = Array.isArray(images) ? images : []

  return idsOf().map((id) => ({ ...first, id }))
}

type Source = Awaited<ReturnType<typeof startPictures>>

/** A server with one original under every address, and as Vitec in front of another. */
async function startPictures() {
  const noise = sharp({
    create: {
      ...ORIGINAL,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  }).blur(2)
  const original = await noise.jpeg({ quality: 90 }).toBuffer()
  const scaled = await sharp(original)
    .resize({ width: 2 * WIDTH })
    .jpeg({ quality: 95 })
    .toBuffer()
  const plain = await serve(async () => ({ body: original, type: 'image/jpeg' }))

  return {
    ...plain,
    /** Vitec: its pictures are the original's, and everything else comes from the other server. */
    before: (other: string, scales: boolean) =>
      serve(async (path, headers) => {
        if (path.includes('/Image/')) {
          const isScaled = path.includes('?w=')
          if (isScaled && !scales) return { status: 400, body: Buffer.of(), type: 'text/plain' }
          return { body: isScaled ? scaled : original, type: 'image/jpeg' }
        }
        const answer = await fetch(other + path, { headers })
        return {
          status: answer.status,
          body: Buffer.from(await answer.arrayBuffer()),
          type: answer.headers.get('content-type') ?? 'application/json',
        }
      }),
  }
}

type Answer = { status?: number; body: Buffer; type: string }

async function serve(
  answerTo: (path: string, headers: { authorization: string }) => Promise<Answer>,
) {
  const server = createServer(async ({ url = '', headers }, response) => {
    const {
      status = 200,
      body,
      type,
    } = await answerTo(url, {
      authorization: headers.authorization ?? '',
    })
    response.writeHead(status, { 'content-type': type }).end(body)
  })

  return listenLocally(server)
}
