import '#lib/scripts/require-node.mjs'

import { existsSync } from 'node:fs'

import { demoSettings } from '#lib/scripts/demo-settings.mjs'

// The operator's command line, with the settings of `npm start`; without any, it reads the demo's
// store.
for (const file of ['.env.local', '.env']) {
  if (existsSync(file)) process.loadEnvFile(file)
}

if (!process.env.OFFICES_FILE) {
  console.error('No settings here: looking at the demo’s store.')
  Object.assign(process.env, demoSettings())
}

await import('./outbox.ts')
