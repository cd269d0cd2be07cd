import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

import { freePort } from '../../support/free-port.ts'
import { startOwnPostgres } from '../../support/postgres/start-postgres.ts'
import { type App, startApp } from '../../support/start-app.ts'
import { makeBacklog } from './backlog.ts'
import type { Line } from './line.ts'

/** By this time the killed app's entries belong to the other app. */
const TAKEN_OVER_SECONDS = 60

/**
 * Runs two apps on one PostgreSQL: one is killed half-way, the server restarts, and everything
 * arrives once.
 */
export async function twoMachines(waiting: number): Promise<Line[]> {
  const postgres = await startOwnPostgres()
  const address = await postgres.createDatabase()
  const { settings, sandbox, remove } = await makeBacklog(waiting, address)
  const [one, other] = await Promise.all([
    startApp(settings),
    startApp({ ...settings, PORT: String(await freePort()) }),
  ])

  await untilEnded(address, waiting / 2)
  const taken = await stopWhileItHolds(address, one)
  const killedAt = performance.now()
  await one.end('SIGKILL')
  await postgres.stop('fast')
  await postgres.start()
  await untilNoLease(address, `/${one.pid}/`)
  const backSeconds = (performance.now() - killedAt) / 1_000
  await untilEnded(address, waiting)

  const held = await ask(address, `select count(*) as many from interests where state = 'held'`)
  const notes = await notesIn(sandbox.url)
  const doubles = notes.filter(({ count }) => count > 1)
  const unmarked = doubles.filter(({ marked, count }) => marked < count - 1)
  await other.end()
  await postgres.remove()
  await remove()

  return [
    {
      what: `two machines, ${waiting} waiting, one killed, PostgreSQL restarted: arrived`,
      figure: `${notes.length}, held ${held}`,
      target: `≥ ${waiting}, held 0`,
      isMet: notes.length >= waiting && held === 0,
    },
    {
      what: '  arrived twice, all of them marked',
      figure: `${doubles.length}, unmarked ${unmarked.length}`,
      target: 'unmarked 0',
      isMet: unmarked.length === 0,
    },
    {
      what: `  the ${taken} that the killed one held were taken over after`,
      figure: `${backSeconds.toFixed(1)} s`,
      target: `≤ ${TAKEN_OVER_SECONDS} s`,
      isMet: backSeconds <= TAKEN_OVER_SECONDS,
    },
  ]
}

/**
 * Between two rounds the app may hold no lease, and then there would be nothing to reclaim.
 * @returns the number of its leases
 */
async function stopWhileItHolds(address: string, { pid = 0 }: App) {
  for (;;) {
    process.kill(pid, 'SIGSTOP')
    const holds = await heldBy(address, `/${pid}/`)
    if (holds > 0) return holds
    process.kill(pid, 'SIGCONT')
    await wait(100)
  }
}

async function untilEnded(address: string, count: number) {
  const ended = `select count(*) as many from interests where state in ('delivered', 'held')`
  while ((await ask(address, ended)) < count) await wait(500)
}

async function untilNoLease(address: string, mark: string) {
  while ((await heldBy(address, mark)) > 0) await wait(500)
}

function heldBy(address: string, mark: string) {
  return ask(address, `select count(*) as many from interests where lease_token like '%${mark}%'`)
}

async function ask(address: string, sql: string) {
  const client = new Client({ connectionString: address })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()

  return Number(rows[0].many)
}

/** The number of arrivals of each reference, and of those marked. */
async function notesIn(sandboxUrl: string) {
  const entries: { outcome: string; body: { interestNote: string } }[] = await (
    await fetch(`${sandboxUrl}/sandbox/interests`)
  ).json()
  const byReference = Map.groupBy(
    entries.filter(({ outcome }) => outcome === 'stored').map(({ body }) => body.interestNote),
    (note) => /Ref:? ([0-9A-Z]{4}-[0-9A-Z]{4})\s*$/.exec(note)?.[1] ?? note,
  )

  return [...byReference.values()].map((notes) => ({
    count: notes.length,
    marked: notes.filter((note) => note.startsWith('Möjlig dublett')).length,
  }))
}
