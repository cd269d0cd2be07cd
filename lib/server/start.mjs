import '#lib/scripts/require-node.mjs'

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { hostParameters } from '#lib/scripts/run-node.mjs'

// Production. A fault in settings, store or port is reported in a line before Next starts, in this
// very process.
for (const file of ['.env.local', '.env']) {
  // A variable already set overrides a file, and the first file overrides the second.
  if (existsSync(file)) process.loadEnvFile(file)
}

const { status } = spawnSync(
  process.execPath,
  ['--conditions=react-server', 'lib/server/preflight.ts'],
  { stdio: 'inherit' },
)
if (status !== 0) process.exit(status ?? 1)

process.argv = [process.argv0, 'next', 'start', ...hostParameters(process.env)]
await import('./before-next.mjs')
await import('next/dist/bin/next')
