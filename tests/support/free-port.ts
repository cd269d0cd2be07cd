import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * The range is below the ports that a system gives to a server that asks for any, or to each
 * outgoing connection (Linux from 32768, others from 49152): an app takes seconds to start, and by
 * then another process would have its port. The range is above the last port that browsers refuse.
 */
const FROM = 11_000
const TO = 32_000

/** A port of this machine on which no process listens. */
export async function freePort(): Promise<number> {
  const port = FROM + Math.floor(Math.random() * (TO - FROM))

  return (await isFree(port)) ? port : freePort()
}

async function isFree(port: number) {
  const probe = createServer()
  try {
    // The probe listens on all addresses, as an app does.
    probe.listen(port)
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    probe.close()
  }
}
