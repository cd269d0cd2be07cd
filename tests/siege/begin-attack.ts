import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import type { Attack, Force } from './attacks.ts'

/**
 * Starts an attack in a thread of its own, so that its load does not slow the visitors' side of the
 * measurement.
 */
export async function beginAttack(name: string, url: string, force: Force): Promise<Attack> {
  const thread = new Worker(new URL('./attack-thread.ts', import.meta.url), {
    workerData: { name, url, force },
  })
  await once(thread, 'message')

  return {
    async end() {
      thread.postMessage('end')
      const [did] = await once(thread, 'message')
      await thread.terminate()
      return String(did)
    },
  }
}
