import type { ServerResponse } from 'node:http'

import type { Memory } from '../store/memory.ts'

/** A burst of interests is one event. */
const GATHER_MS = 100

/** Server-sent events: one `data` line whenever the ledger has changed. */
export function openEvents(response: ServerResponse, { ledger }: Memory) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.write('retry: 1000\n\n')

  let gathering: NodeJS.Timeout | undefined
  const tell = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined
      response.write('data: changed\n\n')
    }, GATHER_MS)
  }
  ledger.changes.on('change', tell)
  response.on('close', () => {
    clearTimeout(gathering)
    ledger.changes.off('change', tell)
  })
}
