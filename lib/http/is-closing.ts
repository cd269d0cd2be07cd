import 'server-only'

// One flag for the process: Next bundles instrumentation and routes separately, and each has
// modules of its own.
declare global {
  var intresseIsClosing: boolean | undefined
}

/**
 * Records that the process has been told to stop: it finishes its work, and a load balancer should
 * send visitors elsewhere.
 */
export function setClosing() {
  globalThis.intresseIsClosing = true
}

export function isClosing() {
  return globalThis.intresseIsClosing === true
}
