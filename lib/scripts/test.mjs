import { buildAll, isBuilt } from './build-all.mjs'
import { findBrowsers, findOtherBrowsers } from './find-browsers.mjs'
import { findPgbouncer, findPostgres, findPrometheus } from './find-databases.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode } from './run-node.mjs'

// The script prepares everything a fresh clone needs, then runs every test. Parameters are passed
// to the runner: `npm test -- unit/schema`.
ensureInstalled()
// A build works while an installation waits for the network.
const building = isBuilt() ? 0 : buildAll()
const browsers = await findBrowsers()
const otherBrowsers = findOtherBrowsers()
const POSTGRES_PROGRAMS = findPostgres()
findPgbouncer()
findPrometheus()

const built = await building
if (built !== 0) process.exit(built)

// Playwright sets FORCE_COLOR; with both, Node writes a warning into the output that tests read.
const { NO_COLOR: _, ...environment } = process.env

process.exitCode = await runNode(
  ['node_modules/playwright/cli.js', 'test', '-c', 'tests', ...process.argv.slice(2)],
  {
    ...environment,
    ...browsers,
    ...otherBrowsers,
    POSTGRES_PROGRAMS,
    // Outside Next the server's modules load only under this condition: `server-only` checks it.
    NODE_OPTIONS: '--conditions=react-server',
  },
)
