import { setTimeout as wait } from 'node:timers/promises'

import { Pool } from 'undici'

import { bodyOf, readPageToken } from '../support/post-interest.ts'
import { head } from '../support/raw-request.ts'
import { makeVisitor, VILLA } from '../support/visitor.ts'
import { download } from './download.ts'
import { keepOpen } from './keep-open.ts'

/** An attack that runs until it is ended. The result describes it, for the table. */
export type Attack = { end(): Promise<string> }

/** The amount of each: the bench runs all of it, the tests a little. */
export type Force = {
  lines: number
  repeats: number
  spread: number
  missesPerSecond: number
  downloads: number
}

export type Begin = (url: string, force: Force) => Promise<Attack>

export const ATTACKS: Record<string, Begin> = { drip, repeat, spread, miss, download }

const DOORS = ['/api/interests', `/embed/sv/${VILLA.office}/${VILLA.estateId}`]
const CONNECTIONS = 16

/**
 * Opens connections that send a head and one byte of the body to each endpoint, and opens them anew
 * when they are closed.
 */
async function drip(url: string, { lines }: Force): Promise<Attack> {
  const length = ['host: a', 'content-type: application/json', 'content-length: 100']
  const kept = keepOpen(url, lines * DOORS.length, (socket, place) => {
    const door = DOORS[place % DOORS.length]
    socket.write(`${head(`POST ${door}`, ...length)}{`)
    socket.resume()
  })

  return { end: async () => `${kept.end()} lines dripped` }
}

/**
 * Sends one body with a filled honeypot again and again, with the token that is in everybody's
 * page.
 */
async function repeat(url: string, { repeats }: Force): Promise<Attack> {
  const body = bodyOf(makeVisitor(), await readPageToken(url))
  const text = JSON.stringify({ ...body, website: 'https://spam.example' })

  return posting(url, repeats, 'repeats', () => ({ text, from: '198.51.100.7, 10.0.0.1' }))
}

/** Sends interests of made-up people, each from another /64 of one /48. */
async function spread(url: string, { spread: count }: Force): Promise<Attack> {
  const token = await readPageToken(url)

  return posting(url, count, 'posts from one /48', (at) => ({
    text: JSON.stringify(bodyOf(makeVisitor(), token)),
    from: `2001:db8:77:${(at + 1).toString(16)}::1`,
  }))
}

async function posting(
  url: string,
  count: number,
  what: string,
  make: (at: number) => { text: string; from: string },
): Promise<Attack> {
  const pool = new Pool(url, { connections: CONNECTIONS })
  const statuses = new Map<number, number>()
  let sent = 0
  let isOver = false

  async function oneConnection() {
    while (!isOver && sent < count) {
      const { text, from } = make(sent)
      sent += 1
      const status = await postOnce(pool, text, from)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  const all = Array.from({ length: CONNECTIONS }, oneConnection)

  return {
    async end() {
      // All of them are sent, even if the visitors finish sooner.
      await Promise.all(all)
      isOver = true
      await pool.close()
      const answers = [...statuses].map(([status, many]) => `${many} x ${status}`)
      return `${sent} ${what} (${answers.join(', ')})`
    },
  }
}

/** @returns 0 when no response arrived */
async function postOnce(pool: Pool, body: string, from: string) {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': from }
  try {
    const answer = await pool.request({ method: 'POST', path: '/api/interests', headers, body })
    await answer.body.dump()
    return answer.statusCode
  } catch {
    return 0
  }
}

/**
 * Requests unknown homes and pictures, that many of each per second, on every address that reads
 * them.
 */
async function miss(url: string, { missesPerSecond }: Force): Promise<Attack> {
  const pool = new Pool(url, { connections: 4 * missesPerSecond })
  const asked = new Set<Promise<unknown>>()
  let count = 0
  let isOver = false

  function ask(path: string) {
    count += 1
    const answer = pool
      .request({ method: 'GET', path })
      .then(({ body }) => body.dump())
      .catch(() => {})
      .finally(() => asked.delete(answer))
    asked.add(answer)
  }
  async function keepAsking() {
    while (!isOver) {
      const id = `OBJ9_${Math.random().toString(36).slice(2, 12)}`
      const home = [
        `/sv/${VILLA.office}/${id}`,
        `/embed/sv/${VILLA.office}/${id}`,
        `/api/form-token?office=${VILLA.office}&estate=${id}`,
      ]
      ask(home[count % home.length] ?? '')
      ask(`/images/${VILLA.office}/MED${id}?w=640`)
      await wait(1_000 / missesPerSecond)
    }
  }
  const asking = keepAsking()

  return {
    async end() {
      isOver = true
      await asking
      await pool.destroy()
      await Promise.all(asked)
      return `${count} made-up ids`
    },
  }
}
