import { createServer } from 'node:http'

import { Pool } from 'undici'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'
import { type Line, ratio } from './line.ts'
import { listenLocally, median } from './load.ts'

const ROUNDS = 3
const READS = 600
const AT_ONCE = 16

/**
 * Measures pages per second: a file, a cached page and a page rendered for each reader, each
 * against node:http with the very same bytes.
 */
export async function pages(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const paths = {
    'static, a style sheet': await styleSheetOf(app.url),
    'kept, the estate page': `/sv/${VILLA.office}/${VILLA.estateId}`,
    'drawn anew, a receipt': await receiptOf(app.url),
  }
  const lines: Line[] = []
  for (const [what, path] of Object.entries(paths)) lines.push(await compare(app.url, path, what))
  await app.end()
  await sandbox.stop()
  await folder.remove()

  return lines
}

async function styleSheetOf(appUrl: string) {
  const html = await (await fetch(`${appUrl}/sv/${VILLA.office}/${VILLA.estateId}`)).text()
  const [path] = /\/_next\/static\/[^"]+\.css/.exec(html) ?? []
  if (!path) throw new Error('expected a style sheet')

  return path
}

async function receiptOf(appUrl: string) {
  const token = await fetchToken(appUrl)
  const { receiptUrl } = await (await postJson(appUrl, bodyOf(makeVisitor(), token))).json()

  return new URL(receiptUrl, appUrl).pathname
}

async function compare(appUrl: string, path: string, what: string): Promise<Line> {
  const body = Buffer.from(await (await fetch(appUrl + path)).arrayBuffer())
  const bare = await startBare(body)
  const ours: number[] = []
  const theirs: number[] = []
  // The two are measured in turns, so that a noisy moment affects both. The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    ours.push(await readsPerSecond(appUrl, path))
    theirs.push(await readsPerSecond(bare.url, path))
  }
  await bare.stop()
  const [app, floor] = [median(ours.slice(1)), median(theirs.slice(1))]

  return {
    what: `${what}: pages a second / node:http with the same ${body.length} bytes`,
    figure: `${ratio(app, floor)} (${Math.round(app)}/s)`,
    target: '',
  }
}

async function readsPerSecond(url: string, path: string) {
  const pool = new Pool(url, { connections: AT_ONCE })
  const waiting = Array.from({ length: READS }).values()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const _ of waiting) await (await pool.request({ method: 'GET', path })).body.dump()
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  await pool.close()

  return READS / seconds
}

async function startBare(body: Buffer) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length })
    response.end(body)
  })

  return listenLocally(server)
}
