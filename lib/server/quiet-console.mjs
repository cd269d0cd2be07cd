import diagnostics from 'node:diagnostics_channel'

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
