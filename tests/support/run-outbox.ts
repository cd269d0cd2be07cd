import { type AppSettings, spawnApp } from './start-app.ts'

/** Runs the operator's command line in a process of its own, as `npm run outbox -- …` does. */
export async function runOutbox(settings: AppSettings, ...parameters: string[]) {
  const program = spawnApp(
    ['--conditions=react-server', 'lib/cli/outbox.mjs', ...parameters],
    settings,
  )
  const status = await program.ended

  return { status, answer: program.standardOutput(), output: program.output() }
}
