import { existsSync } from 'node:fs'

import { buildAll } from './build-all.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { runNode } from './run-node.mjs'

// `npm run fuzz -- --requests 1000000 --seed 7`: whatever can be posted, against an app of its own.
ensureInstalled()

if (!existsSync('.next/BUILD_ID')) {
  const built = await buildAll()
  if (built !== 0) process.exit(built)
}

process.exitCode = await runNode([
  '--conditions=react-server',
  'tests/fuzz/run.ts',
  ...process.argv.slice(2),
])
