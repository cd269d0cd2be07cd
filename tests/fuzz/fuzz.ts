import { readFile, writeFile } from 'node:fs/promises'

import fc from 'fast-check'
import { Pool } from 'undici'

import { BODY_BYTES_MAX } from '#lib/http/read-body.ts'

import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import type { BookingEntry } from '../sandbox/store/bookings.ts'
import type { LedgerEntry } from '../support/ledger.ts'
import { fetchToken, readPageToken } from '../support/post-interest.ts'
import { type App, appSettings, makeFolder, startApp } from '../support/start-app.ts'
import { straysIn } from '../support/strays-in.ts'
import { askingEverything } from '../unit/interest/office-fields.ts'
import { anyPost, type Post } from './any-post.ts'
import { heldMb } from './held-mb.ts'
import { judgeLedger } from './judge-ledger.ts'
import { sendPost } from './send-post.ts'

const AT_ONCE = 16
const CLOSED = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']
/** The number of posts generated at once, and sent with one token of the visitor's own. */
const BATCH = 500
const HANG_MS = 15_000
/** More complaints show nothing new. */
const COMPLAINTS_MAX = 10
/** By then the app has loaded everything and filled every cache. */
const WARM_UP = 2_000

const HOMES = [
  { office: 'ekbacken', estateId: 'OBJ11385_1395932274' },
  // Each of its visitors books a time slot.
  { office: 'ekbacken', estateId: 'OBJ11385_1412055108', viewing: 'TID41205510821' },
]

export type Fuzzed = {
  /** Things that must not happen, each with the post that caused it. */
  complaints: string[]
  statuses: Record<string, number>
  /** The growth of the app's memory since it was warm, in MB. */
  grownMb: number
  perSecond: number
  delivered: number
  booked: number
}

type FuzzOptions = {
  requests: number
  seed: number
  onBatch?: (done: number, complaints: number) => void
}

/**
 * Sends posts of every kind to an app of its own, and checks every response, the app's memory and
 * the requests that reached Vitec.
 */
export async function fuzz(given: FuzzOptions): Promise<Fuzzed> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp({
    ...(await appSettings(folder.path, sandbox.url)),
    OFFICES_FILE: await writeOffices(`${folder.path}/offices.json`),
    NODE_OPTIONS: '--import=./tests/fuzz/tell-memory.mjs',
  })
  try {
    return await fuzzApp(app, sandbox, given)
  } finally {
    await app.end('SIGKILL')
    await sandbox.stop()
    await folder.remove()
  }
}

async function fuzzApp(
  app: App,
  sandbox: Sandbox,
  { requests, seed, onBatch }: FuzzOptions,
): Promise<Fuzzed> {
  const complaints: string[] = []
  const statuses: Record<string, number> = {}
  let warmMb: number | undefined
  const began = performance.now()

  for (let done = 0; done < requests; done += BATCH) {
    if (done >= Math.min(WARM_UP, requests / 2)) warmMb ??= await heldMb(app)
    const homes = await Promise.all(
      HOMES.flatMap((home) => [
        fetchToken(app.url, home).then((token) => ({ ...home, token })),
        readPageToken(app.url, home).then((token) => ({ ...home, token })),
      ]),
    )
    const posts = fc.sample(anyPost({ homes, seed: seed + done }), {
      numRuns: Math.min(BATCH, requests - done),
      seed: seed + done,
    })
    await sendAll(posts)
    onBatch?.(done + posts.length, complaints.length)
  }
  const seconds = (performance.now() - began) / 1_000
  const grownMb = (await heldMb(app)) - (warmMb ?? 0)
  const ledger: LedgerEntry[] = await (await fetch(`${sandbox.url}/sandbox/interests`)).json()
  complaints.push(...judgeLedger(ledger))
  const bookings: BookingEntry[] = await (await fetch(`${sandbox.url}/sandbox/bookings`)).json()
  for (const { status, body } of bookings.filter(({ isStored }) => !isStored))
    complaints.push(`a booking got ${status}: ${JSON.stringify(body)}`)
  for (const line of brokenLines(app).slice(0, COMPLAINTS_MAX))
    complaints.push(`the app said: ${line.slice(0, 2_000)}`)

  for (const stray of straysIn(app).slice(0, COMPLAINTS_MAX))
    complaints.push(`the log holds ${JSON.stringify(stray)}`)

  return {
    complaints,
    statuses,
    grownMb,
    perSecond: Math.round(requests / seconds),
    delivered: ledger.length,
    booked: bookings.length,
  }

  async function sendAll(posts: Post[]) {
    // Each batch opens new connections: while the next posts are made up, the app closes idle ones.
    const pool = new Pool(app.url, {
      connections: AT_ONCE,
      headersTimeout: HANG_MS,
      bodyTimeout: HANG_MS,
    })
    const waiting = posts.values()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const post of waiting) await judge(pool, post)
      }),
    )
    await pool.close()
  }

  async function judge(pool: Pool, post: Post) {
    const status = await sendPost(pool, post)
    statuses[status] = (statuses[status] ?? 0) + 1
    if (!isExpected(status, post) && complaints.length < COMPLAINTS_MAX)
      complaints.push(`${status}: ${written(post)}`)
  }
}

function isExpected(status: number | string, { body }: Post) {
  // If a client sends more than the app reads, the app may close the connection.
  if (typeof status === 'string') return CLOSED.includes(status) && body.length > BODY_BYTES_MAX

  return status === 202 || status === 303 || (status >= 400 && status < 500)
}

function written({ headers, body, isChunked }: Post) {
  const text = Buffer.from(body.subarray(0, 500)).toString()

  return `${isChunked ? 'chunked ' : ''}${JSON.stringify(headers)} ${JSON.stringify(text)} (${body.length} bytes)`
}

function brokenLines({ output }: App) {
  const isBroken = /routeBroke|Failed to handle|TypeError|RangeError/

  return output()
    .split('\n')
    .filter((line) => isBroken.test(line))
}

/** An office with the highest limits, so that the good posts pass. */
async function writeOffices(path: string) {
  const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  const asking = askingEverything()
  const fields = { ...asking.fields, personalIdentityNumber: 'off' }
  const ekbacken = { ...offices.ekbacken, ...asking, fields, viewings: 'book' }
  await writeFile(path, JSON.stringify({ offices: { ekbacken } }))

  return path
}
