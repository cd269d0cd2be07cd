import { ensureInstalled } from './ensure-installed.mjs'
import { findBrowser } from './find-browser.mjs'
import { findPostgres } from './find-postgres.mjs'
import { runNode } from './run-node.mjs'

// Everything a fresh clone needs, then every test. Parameters go to the runner: `npm test -- unit/schema`.
ensureInstalled()
const CHROMIUM_PATH = await findBrowser()
const POSTGRES_PROGRAMS = findPostgres()

for (const step of [
  ['node_modules/next/dist/bin/next', 'build'],
  ['node_modules/playwright/cli.js', 'test', '-c', 'tests', ...process.argv.slice(2)],
]) {
  // Outside Next the server's rooms open only under this condition: it is what `server-only` looks at.
  const NODE_OPTIONS = step.includes('test')
    ? '--conditions=react-server'
    : process.env.NODE_OPTIONS
  const status = await runNode(step, {
    ...process.env,
    CHROMIUM_PATH,
    POSTGRES_PROGRAMS,
    NODE_OPTIONS,
  })
  if (status !== 0) process.exit(status)
}
