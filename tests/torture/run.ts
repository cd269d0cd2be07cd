import { parseArgs } from 'node:util'

import { prove } from './prove.ts'
import { torture } from './torture.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    engine: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    instances: { type: 'string', default: '2' },
    often: { type: 'string' },
    prove: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
const engine = values.engine === 'postgres' ? 'postgres' : 'sqlite'
const [rounds, seed, instances] = [values.rounds, values.seed, values.instances].map(Number)
if (!rounds || seed === undefined || !instances) throw new Error('expected numbers')

const LONG = 100

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const isWell = values.prove ? prove(values.only, seed) : await run(rounds, instances, seed)
// Without this exit, Node 26.10 spun for minutes after a thousand rounds.
process.exit(isWell ? 0 : 1)

async function run(rounds: number, instances: number, seed: number) {
  console.log(`Torture on ${engine}: ${rounds} rounds, ${instances} instances, seed ${seed}`)
  const { often } = values
  const options = { engine, rounds, seed, instances, often, onRound: say } as const
  const { complaints, figures } = await torture(options)

  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(50)} ${figure}`)
  for (const { invariant, what } of complaints) console.log(`BROKEN ${invariant} ${what}`)
  // A short run on a busy machine may have none; a long one without them shows too little.
  const missing = ['mails to visitors', 'booked at Vitec'].filter(
    (name) => rounds >= LONG && !figures[name],
  )
  for (const name of missing) console.log(`BROKEN no ${name}: this run says nothing about them`)
  console.log(complaints.length === 0 ? 'All invariants hold.' : `${complaints.length} complaints.`)

  return complaints.length === 0 && missing.length === 0
}

function say(round: number) {
  if (round % 50 === 0) console.log(`round ${round}`)
}
