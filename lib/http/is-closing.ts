import 'server-only'

// One for the process: Next bundles instrumentation and routes apart, and each has modules of its own.
declare global {
  var intresseIsClosing: boolean | undefined
}

/** The process has been told to stop: it ends what it has begun, and whoever hands out visitors should send them elsewhere. */
export function setClosing() {
  globalThis.intresseIsClosing = true
}

export function isClosing() {
  return globalThis.intresseIsClosing === true
}
