import { existsSync } from 'node:fs'

import { buildAll } from './build-all.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { runNode } from './run-node.mjs'

// `npm run torture -- --rounds 1000 --engine sqlite|postgres --seed 7 --instances 2`, or `-- --prove`: tests/torture/README.md.
ensureInstalled()

if (!existsSync('.next/BUILD_ID')) {
  const built = await buildAll()
  if (built !== 0) process.exit(built)
}

process.exitCode = await runNode(['tests/torture/run.ts', ...process.argv.slice(2)])
