import { ensureInstalled } from './install.mjs'
import { runNode } from './run-node.mjs'

ensureInstalled()
process.exitCode = await runNode([
  '--conditions=react-server',
  'lib/cli/setup.mjs',
  ...process.argv.slice(2),
])
