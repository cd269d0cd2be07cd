import { startBesieged } from '../../siege/besieged-app.ts'
import { HOMES } from '../../siege/homes.ts'
import { laySiege, type Phase } from '../../siege/lay-siege.ts'
import { harmed, p95 } from '../../siege/visitors.ts'
import { untilDelivered } from './backlog.ts'
import { type Line, ms } from './line.ts'

const FORCE = { lines: 520, repeats: 50_000, spread: 1_000, missesPerSecond: 60, downloads: 200 }
const VISITORS = { count: 200, overMs: 20_000 }
const P95_MS_MAX = 1_000
const TOLD_WITHIN_MS = 60_000
const DELIVERED_WITHIN_MS = 300_000

/**
 * Measures honest visitors of three offices during attacks, each attack by itself and all at once.
 */
export async function siege(): Promise<Line[]> {
  const besieged = await startBesieged()
  const phases = await laySiege(besieged, { force: FORCE, visitors: VISITORS })
  const isTold = await until(TOLD_WITHIN_MS, () =>
    ['quarantined', 'flood'].every((kind) =>
      besieged.hook.posts.some((each) => each.kind === kind),
    ),
  )
  const emails = phases.flatMap(({ visits }) => visits.map(({ email }) => email))
  const missing = await untilDelivered(besieged.sandbox.url, emails, DELIVERED_WITHIN_MS)
  await besieged.leave()

  return [
    ...phases.map(lineOf),
    {
      what: 'siege: the operator was told of the flood and of what is quarantined',
      figure: isTold ? 'yes' : 'no',
      target: 'yes',
      isMet: isTold,
    },
    {
      what: `siege: of ${emails.length} honest interests not in Vitec afterwards`,
      figure: String(missing),
      target: '0',
      isMet: missing === 0,
    },
  ]
}

function lineOf({ attack, did, visits }: Phase): Line {
  const bad = harmed(visits)
  const isSlow = visits.length > HOMES.length && p95(visits) >= P95_MS_MAX
  const kinds = [
    ...new Set(bad.map(({ page, files, status, state }) => `${page} ${files} ${status} ${state}`)),
  ]

  return {
    what: `siege, ${attack}${did ? `: ${did}` : ''}`,
    figure: `${visits.length - bad.length} of ${visits.length}, p95 ${ms(p95(visits))}${kinds.length > 0 ? ` (${kinds.join('; ')})` : ''}`,
    target: `all, p95 < ${P95_MS_MAX} ms`,
    isMet: bad.length === 0 && !isSlow,
  }
}

async function until(withinMs: number, holds: () => boolean) {
  const deadline = performance.now() + withinMs
  while (!holds() && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 250))

  return holds()
}
