import { once } from 'node:events'
import type { Server } from 'node:http'

import { Pool } from 'undici'

import { bodyOf, fetchToken } from '../../support/post-interest.ts'
import { makeVisitor } from '../../support/visitor.ts'

export type Loaded = { perSecond: number; p50: number; p95: number; p99: number; failed: number }

/**
 * Posts bodies one after the other on that many connections at once, until all are sent. Times in
 * ms.
 */
export async function load(url: string, bodies: string[], lines: number): Promise<Loaded> {
  const pool = new Pool(url, { connections: lines })
  const waiting = bodies.values()
  const times: number[] = []
  let failed = 0

  async function oneLine() {
    for (const body of waiting) {
      const began = performance.now()
      const status = await post(pool, body)
      times.push(performance.now() - began)
      if (status !== 202) failed += 1
    }
  }

  const began = performance.now()
  await Promise.all(Array.from({ length: lines }, oneLine))
  const seconds = (performance.now() - began) / 1_000
  await pool.close()

  return { perSecond: bodies.length / seconds, ...percentiles(times), failed }
}

/** Posts at a steady pace, whatever the responses are. */
export async function loadAtPace(url: string, bodies: string[], perSecond: number) {
  const pool = new Pool(url)
  const times: number[] = []
  const posts: Promise<void>[] = []
  for (const body of bodies) {
    const began = performance.now()
    posts.push(post(pool, body).then(() => void times.push(performance.now() - began)))
    await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond))
  }
  await Promise.all(posts)
  await pool.close()

  return percentiles(times)
}

async function post(pool: Pool, body: string) {
  const answer = await pool.request({
    method: 'POST',
    path: '/api/interests',
    headers: { 'content-type': 'application/json' },
    body,
  })
  await answer.body.dump()

  return answer.statusCode
}

function percentiles(times: number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0

  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function median(values: number[]) {
  return percentiles(values).p50
}

type Home = { office: string; estateId: string }

const VILLA: Home = { office: 'ekbacken', estateId: 'OBJ11385_1395932274' }

/** A number of interests of as many visitors, each with a token of its own. */
export async function makeBodies(appUrl: string, count: number, homes: Home[] = [VILLA]) {
  const bodies: string[] = []
  for (let at = 0; at < count; at += 1) {
    const home = homes[at % homes.length] ?? VILLA
    bodies.push(JSON.stringify(bodyOf(makeVisitor(), await fetchToken(appUrl, home), home)))
  }

  return bodies
}

/** Lets a server listen on a free port of this machine. */
export async function listenLocally(server: Server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('expected a port')

  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
