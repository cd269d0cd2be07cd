import { parseArgs } from 'node:util'

import { disasters } from './disaster.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    engine: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const engine = values.engine === 'postgres' ? 'postgres' : 'sqlite'
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
if (!rounds || Number.isNaN(seed)) throw new Error('expected numbers')

console.log(`Disasters on ${engine}: ${rounds} rounds, seed ${seed}`)
const { complaints, figures } = await disasters({
  engine,
  rounds,
  seed,
  onRound: (round) => round % 10 === 0 && console.log(`round ${round}`),
})
for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(30)} ${figure}`)
for (const complaint of complaints) console.log(`BROKEN ${complaint}`)
console.log(complaints.length === 0 ? 'Every promise held.' : `${complaints.length} broken.`)
process.exit(complaints.length === 0 ? 0 : 1)
