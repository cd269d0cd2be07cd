import { setTimeout as wait } from 'node:timers/promises'

import { bodyOf, fetchToken, postJson } from '../support/post-interest.ts'
import { makeVisitor, type Visitor } from '../support/visitor.ts'
import { filesIn } from './download.ts'
import type { Home } from './homes.ts'

/** The least time that a person takes. */
const HUMAN_MS = 2_500

/**
 * One honest visit, as its visitor saw it. `files`: the statuses of the home's first picture and
 * first document. Times in ms.
 */
export type Visit = {
  email: string
  page: number
  files: number[]
  status: number
  state: string
  ms: number
}

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
    return { email: visitor.email, page: 0, files: [], status: 0, state: 'noAnswer', ms: 0 }
  }
}

async function readAndSend(url: string, home: Home, visitor: Visitor): Promise<Visit> {
  number += 1
  const from = {
    'x-forwarded-for': `203.0.${Math.floor(number / 250) + 1}.${(number % 250) + 1}`,
  }
  const page = await fetch(`${url}/sv/${home.office}/${home.estateId}`, { headers: from })
  const files = readFiles(url, await page.text(), from)
  const token = await fetchToken(url, home, from)
  await wait(HUMAN_MS)
  const began = performance.now()
  const answer = await postJson(url, bodyOf(visitor, token, home), from)
  const { state } = await answer.json()
  const ms = performance.now() - began

  return {
    email: visitor.email,
    page: page.status,
    files: await files,
    status: answer.status,
    state: String(state),
    ms,
  }
}

async function readFiles(url: string, html: string, from: Record<string, string>) {
  const paths = filesIn(html)
  const wanted = ['/images/', '/files/'].flatMap(
    (folder) => paths.find((path) => path.startsWith(folder)) ?? [],
  )

  return Promise.all(
    wanted.map(async (path) => {
      const answer = await fetch(`${url}${path}`, { headers: { ...from, accept: 'image/webp' } })
      await answer.arrayBuffer()
      return answer.status
    }),
  )
}

/** The visits with another result than an honest visitor's must have. */
export function harmed(visits: Visit[]) {
  return visits.filter(
    ({ page, files, status, state }) =>
      page !== 200 ||
      status !== 202 ||
      state !== 'waiting' ||
      files.length === 0 ||
      files.some((each) => each !== 200),
  )
}

export function p95(visits: Visit[]) {
  const times = visits.map(({ ms }) => ms).toSorted((one, other) => one - other)

  return times[Math.floor(times.length * 0.95)] ?? 0
}
