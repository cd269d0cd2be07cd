import { startSandbox } from '../../sandbox/sandbox.ts'
import { type AppSettings, appSettings, makeFolder, spawnApp } from '../../support/start-app.ts'
import { credentialSettings, OFFICE_LIST, writeOffices } from '../../torture/offices.ts'

/** Offices that retry an uncertain request rather than hold it: every interest is to arrive. */
const RETRYING = OFFICE_LIST.map((office) => ({ ...office, onUncertain: 'retry' as const }))

/**
 * A store with that many waiting interests, of twenty offices with a login each, and a sandbox that
 * will accept them.
 */
export async function makeBacklog(waiting: number, databaseUrl?: string) {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  await writeOffices(`${folder.path}/offices.json`, RETRYING)
  const settings = {
    ...(await appSettings(folder.path, sandbox.url)),
    ...credentialSettings(),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    OFFICES_FILE: `${folder.path}/offices.json`,
    LOG_LEVEL: 'warn',
  }
  await fill(settings, waiting)

  return {
    settings,
    sandbox,
    file: `${folder.path}/intresse.db`,
    async remove() {
      await sandbox.stop()
      await folder.remove()
    },
  }
}

async function fill(settings: AppSettings, waiting: number) {
  const program = spawnApp(
    ['--conditions=react-server', 'tests/performance/bench/fill.ts', String(waiting)],
    settings,
  )
  if ((await program.ended) !== 0) throw new Error(`expected it to be filled: ${program.output()}`)
}

const LOOK_EVERY_MS = 1_000

/**
 * Waits until Vitec has an interest of each of these addresses. @returns the number still missing
 * at the timeout
 */
export async function untilDelivered(sandboxUrl: string, emails: string[], withinMs: number) {
  const deadline = performance.now() + withinMs

  for (;;) {
    const ledger = await (await fetch(`${sandboxUrl}/sandbox/interests`)).text()
    const missing = emails.filter((email) => !ledger.includes(email)).length
    if (missing === 0 || performance.now() > deadline) return missing
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
