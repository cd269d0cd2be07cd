import { type HouseSettings, spawnHouse } from './start-house.ts'

/** Runs the operator's command line in a process of its own, as `npm run outbox -- …` does. */
export async function runOutbox(settings: HouseSettings, ...parameters: string[]) {
  const program = spawnHouse(
    ['--conditions=react-server', 'lib/cli/outbox.mjs', ...parameters],
    settings,
  )
  const status = await program.ended

  return { status, answer: program.standardOutput(), output: program.output() }
}
