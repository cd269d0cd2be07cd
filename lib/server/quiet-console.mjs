import diagnostics from 'node:diagnostics_channel'

/**
 * Next writes its errors to the console with all they carry: the address that was asked for, the input a URL could not be made of (9.7 MB
 * of it in 0.35 s). Once the log listens, lib/log decides what of it is written.
 */
const told = diagnostics.channel('intresse.console')

for (const level of /** @type {const} */ (['error', 'warn', 'log', 'info', 'debug', 'trace'])) {
  const write = console[level]
  /** @param {unknown[]} given */
  console[level] = (...given) => {
    // Before that Next says where it listens, or why it cannot start.
    if (told.hasSubscribers) told.publish({ level, given })
    else Reflect.apply(write, console, given)
  }
}
