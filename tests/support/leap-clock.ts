import { readFileSync } from 'node:fs'

// This module shifts the process's clock forward by the ms in a file, each time a signal tells it
// to read the file.
const Real = Date
const ticks = performance.now.bind(performance)
let shiftMs = 0

process.on('SIGUSR2', () => {
  shiftMs = Number(readFileSync(process.env.LEAP_FILE ?? '', 'utf8'))
  process.stdout.write(`leapt ${shiftMs}\n`)
})

const now = () => Real.now() + shiftMs
performance.now = () => ticks() + shiftMs
globalThis.Date = new Proxy(Real, {
  construct: (target, given: [], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
