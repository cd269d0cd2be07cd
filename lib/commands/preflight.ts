import 'server-only'

import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

import { database } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'
import { missingKeys } from '#lib/outbox/missing-keys.ts'
import { SetupError } from '#lib/settings/complaint.ts'
import { settings } from '#lib/settings/settings.ts'

import { orStop } from './or-stop.ts'

/** Looks at settings, offices, store and port before the server is started, so that what is wrong is said in a line and not a stack. */
await orStop(async () => {
  const { PORT } = settings()
  offices()
  const missing = await missingKeys()
  if (missing.length > 0)
    throw new SetupError([
      `SECRET_KEYS: what is stored was sealed with ${missing.join(', ')}: missing`,
    ])
  await database().close()
  if (!process.argv.includes('--dev') && !isBuilt())
    throw new SetupError(['there is no build yet: run `npm run build`'])
  if (!(await isFree(PORT))) throw new SetupError([`PORT: ${PORT} is taken by another program`])
})

function isBuilt() {
  return ['.next/BUILD_ID', '.next/embed/manifest.json'].every((file) => existsSync(file))
}

function isFree(port: number) {
  return new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
