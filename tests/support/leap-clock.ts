import { readFileSync } from 'node:fs'

// This module shifts the process's clock forward by the ms in a file, each time a signal tells it
// to read the file. The clock goes as many times slower as CLOCK_SLOWED says.
const Real = Date
const ticks = performance.now.bind(performance)
const slowed = Number(process.env.CLOCK_SLOWED ?? 1)
const began = Real.now()
let shiftMs = 0

process.on('SIGUSR2', () => {
  shiftMs = Number(readFileSync(process.env.LEAP_FILE ?? '', 'utf8'))
  process.stdout.write(`leapt ${shiftMs}\n`)
})

const now = () => Math.floor(began + (Real.now() - began) / slowed) + shiftMs
performance.now = () => ticks() / slowed + shiftMs
globalThis.Date = new Proxy(Real, {
  construct: (target, given: [], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
