import { parseArgs } from 'node:util'

import { fuzz } from './fuzz.ts'

const SAID_EVERY = 50_000
const GROWN_MB_MAX = 20

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [requests, seed] = [values.requests, values.seed].map(Number)
if (!requests || seed === undefined || Number.isNaN(seed)) throw new Error('expected numbers')

console.log(`Fuzzing with ${requests} posts, seed ${seed}`)
const { complaints, ...figures } = await fuzz({
  requests,
  seed,
  onBatch: (done, complaints) =>
    done % SAID_EVERY === 0 && console.log(`${done} posts, ${complaints} of them broke something`),
})
console.log(figures)
for (const complaint of complaints) console.log(`BROKEN ${complaint}`)
if (figures.grownMb >= GROWN_MB_MAX) console.log(`BROKEN grown by ${figures.grownMb} MB`)
process.exitCode = complaints.length > 0 || figures.grownMb >= GROWN_MB_MAX ? 1 : 0
