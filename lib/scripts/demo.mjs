import { buildAll } from './build-all.mjs'
import { demoSettings } from './demo-settings.mjs'
import { ensureInstalled } from './install.mjs'
import { hostParameters, runNode, startNode } from './run-node.mjs'

// The script starts the sandbox and the app against it. `--dev` starts the app for development,
// `next dev`.
const isDev = process.argv.includes('--dev')
const NEXT = 'node_modules/next/dist/bin/next'
const BEFORE_NEXT = '--import=./lib/server/before-next.mjs'

ensureInstalled()
const settings = demoSettings()

const built = await (isDev ? runNode(['lib/scripts/build-embed.mjs']) : buildAll())
if (built !== 0) process.exit(built)

const sandbox = startNode(['tests/sandbox/start.ts'], settings)
const checked = await runNode(
  ['--conditions=react-server', 'lib/server/preflight.ts', ...(isDev ? ['--dev'] : [])],
  settings,
)
if (checked !== 0) {
  sandbox.kill('SIGTERM')
  process.exit(checked)
}

const app = startNode(
  [...(isDev ? [NEXT, 'dev'] : [BEFORE_NEXT, NEXT, 'start']), ...hostParameters(settings)],
  settings,
)
for (const program of [sandbox, app]) program.once('exit', (status) => stop(status ?? 0))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0))

console.log(`
  Homes with the interest form   http://localhost:${settings.PORT}/sv
  The broker's side (sandbox)    http://localhost:${settings.SANDBOX_PORT}/
  Ctrl-C stops both.
`)

/** @param {number} status */
function stop(status) {
  sandbox.kill('SIGTERM')
  app.kill('SIGTERM')
  // The process that stopped first sets the exit code; the other only follows.
  process.exitCode ||= status
}
