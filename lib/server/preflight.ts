import 'server-only'

import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

import { database } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'
import { missingKeys } from '#lib/outbox/privacy/rekey.ts'
import { proveJournal } from '#lib/outbox/restore/journal.ts'
import { ConfigError } from '#lib/settings/config-error.ts'
import { settings } from '#lib/settings/settings.ts'

import { exitOnConfigError } from './exit-on-config-error.ts'

/** Error codes of systems that cannot listen at an address here. */
const NOT_HERE = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']

/**
 * Checks settings, offices, store and port before the server starts, so that a fault is reported in
 * a line and not a stack.
 */
await exitOnConfigError(async () => {
  const { PORT, HOST } = settings()
  offices()
  const missing = await missingKeys()
  if (missing.length > 0)
    throw new ConfigError([
      `SECRET_KEYS: what is stored was sealed with ${missing.join(', ')}: missing`,
    ])
  await mustHaveJournal()
  await database().close()
  if (!process.argv.includes('--dev') && !isBuilt())
    throw new ConfigError(['there is no build yet: run `npm run build`'])
  const problem = await listenProblem(PORT, HOST)
  if (problem) throw new ConfigError([problem])
})

async function mustHaveJournal() {
  try {
    await proveJournal()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed'
    throw new ConfigError([`JOURNAL_DIR: cannot be written (${code})`])
  }
}

function isBuilt() {
  return ['.next/BUILD_ID', '.next/embed/manifest.json'].every((file) => existsSync(file))
}

/** Listens for a moment, as the server will. */
function listenProblem(port: number, host: string | undefined) {
  return new Promise<string | null>((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const isElsewhere = 'code' in error && NOT_HERE.includes(String(error.code))
      resolve(
        isElsewhere
          ? 'HOST: is no address of this machine'
          : `PORT: ${port} is taken by another program`,
      )
    })
    probe.listen({ port, host }, () => probe.close(() => resolve(null)))
  })
}
