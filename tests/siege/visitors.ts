import { setTimeout as wait } from 'node:timers/promises'

import { bodyOf, fetchToken, postJson } from '../support/post-interest.ts'
import { makeVisitor, type Visitor } from '../support/visitor.ts'

/** The least time that a person takes. */
const HUMAN_MS = 2_500

export type Home = { office: string; estateId: string }

/** One honest visit, as its visitor saw it. Times in ms. */
export type Visit = { email: string; page: number; status: number; state: string; ms: number }

let number = 0

/**
 * Runs honest visitors of all these homes, spread over a time: each reads the page, waits as a
 * person does, and sends.
 */
export async function visit(url: string, homes: Home[], { count, overMs }: VisitOptions) {
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      await wait((at * overMs) / count)
      return visitOnce(url, homes[at % homes.length] ?? homes[0] ?? { office: '', estateId: '' })
    }),
  )
}

type VisitOptions = { count: number; overMs: number }

async function visitOnce(url: string, home: Home): Promise<Visit> {
  const visitor = makeVisitor()
  try {
    return await readAndSend(url, home, visitor)
  } catch {
    return { email: visitor.email, page: 0, status: 0, state: 'noAnswer', ms: 0 }
  }
}

async function readAndSend(url: string, home: Home, visitor: Visitor): Promise<Visit> {
  number += 1
  const page = await fetch(`${url}/sv/${home.office}/${home.estateId}`)
  await page.arrayBuffer()
  const token = await fetchToken(url, home)
  await wait(HUMAN_MS)
  const began = performance.now()
  const answer = await postJson(url, bodyOf(visitor, token, home), {
    'x-forwarded-for': `203.0.${Math.floor(number / 250) + 1}.${(number % 250) + 1}`,
  })
  const { state } = await answer.json()

  return {
    email: visitor.email,
    page: page.status,
    status: answer.status,
    state: String(state),
    ms: performance.now() - began,
  }
}

/** The visits with another result than an honest visitor's must have. */
export function harmed(visits: Visit[]) {
  return visits.filter(
    ({ page, status, state }) => page !== 200 || status !== 202 || state !== 'waiting',
  )
}

export function p95(visits: Visit[]) {
  const times = visits.map(({ ms }) => ms).toSorted((one, other) => one - other)

  return times[Math.floor(times.length * 0.95)] ?? 0
}
