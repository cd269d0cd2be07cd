type EndSignal = 'SIGTERM' | 'SIGINT'

/**
 * Lets what is under way end before whoever else listens is called. Next's own listener ends the process as soon as the last answer has
 * left (seen in 16.4.5); deliveries under way would become uncertain with it.
 */
export function onShutdown(signal: EndSignal, finish: () => Promise<void>) {
  const others = process.listeners(signal)
  // Ours before theirs go: without any listener Node forgets a signal that has come and not been told of yet, and nobody would stop.
  process.once(signal, async () => {
    await finish()
    if (others.length === 0) process.exit(0)
    for (const other of others) other(signal)
  })
  for (const other of others) process.removeListener(signal, other)
}
