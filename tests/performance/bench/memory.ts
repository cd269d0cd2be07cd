import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { type Line, ms } from './line.ts'
import { load, makeBodies, median } from './load.ts'

const POSTS = 10_000
const DIFFERENT = 500
/** 50 MB, a piece at a time: a client that copies it all first measures the copying. */
const PIECE = Buffer.alloc(1_000_000, 'x')
const PIECES = 50
const GROWTH_MB_MAX = 20
const REFUSED_MS_MAX = 50

/** Measures the app's memory at rest, after many posts, and under bodies far too large. */
export async function memory(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const atStart = memoryOf(app.pid)
  const bodies = await makeBodies(app.url, DIFFERENT)
  for (let at = 0; at < POSTS; at += DIFFERENT) await load(app.url, bodies, 10)
  const after = memoryOf(app.pid)

  const times = await Promise.all([1, 2, 3, 4].map(() => refuse(app.url)))
  const peak = memoryOf(app.pid, 'VmHWM') - Math.max(after, memoryOf(app.pid))
  await app.end()
  await sandbox.stop()
  await folder.remove()

  return [
    { what: 'memory after start', figure: `${atStart} MB`, target: '' },
    { what: `  after ${POSTS.toLocaleString('sv-SE')} posts`, figure: `${after} MB`, target: '' },
    {
      what: '  more under 4 × 50 MB',
      figure: `${peak} MB`,
      target: `< ${GROWTH_MB_MAX} MB`,
      isMet: peak < GROWTH_MB_MAX,
    },
    {
      what: '  refused after',
      figure: ms(median(times)),
      target: `< ${REFUSED_MS_MAX} ms`,
      isMet: median(times) < REFUSED_MS_MAX,
    },
  ]
}

/**
 * Waits until the first byte of the response, while the rest is still being sent. @throws where the
 * status is not 413
 */
async function refuse(url: string) {
  const began = performance.now()
  const sending = request(`${url}/api/interests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': PIECE.length * PIECES },
  })
  let isAnswered = false
  const answered = once(sending, 'response').then(([answer]) => {
    isAnswered = true
    const ms = performance.now() - began
    if (answer.statusCode !== 413) throw new Error(`expected 413, it was ${answer.statusCode}`)
    return ms
  })
  sending.on('error', () => {})
  for (let sent = 0; sent < PIECES && !isAnswered && !sending.destroyed; sent += 1)
    if (!sending.write(PIECE))
      await Promise.race([once(sending, 'drain').catch(() => {}), answered.catch(() => {})])
  const ms = await answered
  sending.destroy()

  return ms
}

export function memoryOf(pid: number | undefined, figure = 'VmRSS') {
  const found = new RegExp(`${figure}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))

  return Math.round(Number(found?.[1] ?? 0) / 1_000)
}
