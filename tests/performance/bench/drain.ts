import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

import { startApp } from '../../support/start-app.ts'
import { OFFICE_LIST } from '../../torture/offices.ts'
import { makeBacklog } from './backlog.ts'
import { type Line, ms } from './line.ts'
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
