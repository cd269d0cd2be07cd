import { existsSync } from 'node:fs'

import { buildAll } from './build-all.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findBrowser } from './find-browser.mjs'
import { findPostgres } from './find-postgres.mjs'
import { runNode } from './run-node.mjs'

// `npm run bench`, or parts of it: `npm run bench -- accept hang drain growth memory frame bytes pages lighthouse machines --waiting 10000`.
ensureInstalled()

if (!existsSync('.next/BUILD_ID')) {
  const built = await buildAll()
  if (built !== 0) process.exit(built)
}

process.exitCode = await runNode(
  ['--conditions=react-server', 'tests/bench/run.ts', ...process.argv.slice(2)],
  { ...process.env, CHROMIUM_PATH: await findBrowser(), POSTGRES_PROGRAMS: findPostgres() },
)
