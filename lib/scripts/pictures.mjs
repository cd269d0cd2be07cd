import { existsSync } from 'node:fs'

import { buildAll } from './build-all.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findBrowsers } from './find-browsers.mjs'
import { runNode } from './run-node.mjs'

// `npm run pictures`: every page in every state, or only those whose names hold a word: `npm run pictures -- embed receipt`.
ensureInstalled()

if (!existsSync('.next/BUILD_ID')) {
  const built = await buildAll()
  if (built !== 0) process.exit(built)
}

process.exitCode = await runNode(
  ['--conditions=react-server', 'tests/accessibility/pictures/run.ts', ...process.argv.slice(2)],
  { ...process.env, ...(await findBrowsers()) },
)
