import { startSandbox } from '../../sandbox/sandbox.ts'
import { orderFault } from '../../support/ledger.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { type Line, ms, ratio } from './line.ts'
import { loadAtPace, makeBodies } from './load.ts'

const PER_SECOND = 20
const POSTS = 200
const P95_MS_MAX = 300
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
    { what: '  p95', figure: ms(p95), target: `< ${P95_MS_MAX} ms`, isMet: p95 < P95_MS_MAX },
    { what: '  p99', figure: ms(p99), target: `< ${P99_MS_MAX} ms`, isMet: p99 < P99_MS_MAX },
  ]
}
