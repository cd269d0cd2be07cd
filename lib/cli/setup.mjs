import '#lib/scripts/require-node.mjs'

import { setup } from './setup/setup.ts'

// Then all that was written is checked, by the settings that the server will have.
const key = await setup(process.argv.slice(2))
if (key === null) process.exit(process.argv.includes('--help') ? 0 : 2)

process.loadEnvFile('.env')
process.argv = [...process.argv.slice(0, 2), 'check', key]
await import('./outbox.ts')
