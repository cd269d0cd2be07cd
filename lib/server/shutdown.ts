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

type EndSignal = 'SIGTERM' | 'SIGINT'

/**
 * Finishes the work under way before the other signal listeners are called. Next's own listener
 * ends the process as soon as the last response is sent (seen in 16.4.5); deliveries under way
 * would become uncertain with it.
 */
export function onShutdown(signal: EndSignal, finish: () => Promise<void>) {
  const others = process.listeners(signal)
  // Our listener is added before the others are removed: without any listener Node drops a signal
  // that has arrived and not been dispatched, and the process would not stop.
  process.once(signal, async () => {
    await finish()
    if (others.length === 0) process.exit(0)
    for (const other of others) other(signal)
  })
  for (const other of others) process.removeListener(signal, other)
}
