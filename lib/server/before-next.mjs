import diagnostics from 'node:diagnostics_channel'
import { setFlagsFromString } from 'node:v8'

// Production loads this file before Next, in Next's own process: `node --import
// ./lib/server/before-next.mjs …` and `npm start` alike.
import './http-hardening.mjs'

/**
 * The growth of old objects, in percent of the last collection's remainder, that starts the next
 * one. Each delivery opens a connection of its own, and V8 lets those grow old before it checks
 * them: half-way through 10,000 waiting, the app took 341 MB by V8's own measure, and takes 256
 * with this limit.
 */
const GROWING_PERCENT = 50

setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`)

/**
 * Next writes its errors to the console with all their data: the requested address, or the input
 * that no URL could be made of (9.7 MB of it in 0.35 s). Once the log subscribes, lib/log decides
 * how much of it is written.
 */
const channel = diagnostics.channel('intresse.console')

for (const level of /** @type {const} */ (['error', 'warn', 'log', 'info', 'debug', 'trace'])) {
  const write = console[level]
  /** @param {unknown[]} given */
  console[level] = (...given) => {
    // Before the log subscribes, Next reports where it listens, or why it cannot start.
    if (channel.hasSubscribers) channel.publish({ level, given })
    else Reflect.apply(write, console, given)
  }
}
