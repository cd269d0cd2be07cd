import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { orderFault } from '../../support/ledger.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { OFFICE_LIST } from '../../torture/offices.ts'
import { makeBacklog } from './backlog.ts'
import { type Line, ms, ratio } from './line.ts'
import { loadAtPace, makeBodies } from './load.ts'
import { memoryOf } from './memory.ts'

const READY_SECONDS_MAX = 5
const MEMORY_MB_MAX = 300
const PER_LOGIN_MAX = 5
const P95_MS_MAX = 300
const RECEIPTS_PER_SECOND = 5
const HOMES = OFFICE_LIST.map(({ key, estates: [estateId = ''] }) => ({ office: key, estateId }))

/**
 * Measures an app that starts with a long queue: whether it is ready at once, stays small, is fair,
 * and serves visitors meanwhile.
 */
export async function drain(waiting: number): Promise<Line[]> {
  const backlog = await makeBacklog(waiting)
  const began = performance.now()
  const app = await startApp(backlog.settings)
  const readySeconds = (performance.now() - began) / 1_000
  const bodies = await makeBodies(app.url, 50, HOMES)
  const receipts = loadAtPace(app.url, bodies, RECEIPTS_PER_SECOND)
  const store = new DatabaseSync(backlog.file, { readOnly: true })

  await untilDelivered(store, waiting / 2)
  const halfway = deliveredByOffice(store)
  const memory = memoryOf(app.pid)
  const { p95 } = await receipts
  await untilDelivered(store, waiting + bodies.length)
  const seconds = (performance.now() - began) / 1_000
  const perLogin = waiting / seconds / OFFICE_LIST.length

  store.close()
  await app.end()
  await backlog.remove()

  return [
    {
      what: `${waiting} waiting at start: ready after`,
      figure: `${readySeconds.toFixed(1)} s`,
      target: `< ${READY_SECONDS_MAX} s`,
      isMet: readySeconds < READY_SECONDS_MAX,
    },
    {
      what: '  memory half-way',
      figure: `${memory} MB`,
      target: `< ${MEMORY_MB_MAX} MB`,
      isMet: memory < MEMORY_MB_MAX,
    },
    {
      what: '  delivered a second on each login',
      figure: perLogin.toFixed(1),
      target: `≤ ${PER_LOGIN_MAX}`,
      isMet: perLogin <= PER_LOGIN_MAX,
    },
    {
      what: '  half-way, the best served office / the worst',
      figure: `${(Math.max(...halfway) / Math.min(...halfway)).toFixed(2)} ×`,
      target: '≤ 1.2 ×',
      isMet: Math.max(...halfway) / Math.min(...halfway) <= 1.2,
    },
    {
      what: '  receipts meanwhile, p95',
      figure: ms(p95),
      target: `< ${P95_MS_MAX} ms`,
      isMet: p95 < P95_MS_MAX,
    },
  ]
}

async function untilDelivered(store: DatabaseSync, count: number) {
  const delivered = store.prepare(
    `select count(*) as many from interests where state = 'delivered'`,
  )
  while (Number(delivered.get()?.many) < count) await wait(100)
}

function deliveredByOffice(store: DatabaseSync) {
  const rows = store
    .prepare(`select count(*) as many from interests where state = 'delivered' group by office`)
    .all()

  return rows.map(({ many }) => Number(many))
}

const PER_SECOND = 20
const POSTS = 200
const P99_MS_MAX = 1_000

/**
 * Measures a visitor's wait for the receipt while Vitec accepts every connection and sends no
 * response.
 */
export async function hang(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const well = await loadAtPace(app.url, await makeBodies(app.url, POSTS), PER_SECOND)
  const bodies = await makeBodies(app.url, POSTS)
  for (const on of ['interest', 'advertising'])
    await orderFault(sandbox.url, { match: {}, fault: { kind: 'silent' }, on })
  const { p50, p95, p99 } = await loadAtPace(app.url, bodies, PER_SECOND)

  await sandbox.stop()
  await app.end('SIGKILL')
  await folder.remove()

  return [
    {
      what: `receipt while Vitec hangs, ${PER_SECOND}/s: p50, and / Vitec well`,
      figure: `${ms(p50)}, ${ratio(p50, well.p50)}`,
      target: '',
    },
    {
      what: '  p95',
      figure: ms(p95),
      target: `< ${P95_MS_MAX} ms`,
      isMet: p95 < P95_MS_MAX,
    },
    { what: '  p99', figure: ms(p99), target: `< ${P99_MS_MAX} ms`, isMet: p99 < P99_MS_MAX },
  ]
}
