import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Below what a system gives to whoever asks for any port, a server or each call out (Linux from 32768, others from 49152): an app takes
 * seconds to start, and there its port would be somebody else's by then. Above the last one that browsers refuse.
 */
const FROM = 11_000
const TO = 32_000

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const port = FROM + Math.floor(Math.random() * (TO - FROM))

  return (await isFree(port)) ? port : freePort()
}

async function isFree(port: number) {
  const probe = createServer()
  try {
    // On all addresses, as an app listens.
    probe.listen(port)
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    probe.close()
  }
}
