import { existsSync } from 'node:fs'

import { buildAll } from './build-all.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findBrowsers } from './find-browsers.mjs'
import { findPostgres } from './find-databases.mjs'
import { runNode } from './run-node.mjs'

// `npm run bench`, or parts of it: `npm run bench -- accept hang drain growth memory frame bytes pages lighthouse siege machines --waiting 10000`.
ensureInstalled()

if (!existsSync('.next/BUILD_ID')) {
  const built = await buildAll()
  if (built !== 0) process.exit(built)
}

process.exitCode = await runNode(
  ['--conditions=react-server', 'tests/performance/bench/run.ts', ...process.argv.slice(2)],
  { ...process.env, ...(await findBrowsers()), POSTGRES_PROGRAMS: findPostgres() },
)
