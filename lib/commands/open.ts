import 'server-only'

import { setLogLevel } from '#lib/log/log.ts'
import { keepNotices } from '#lib/outbox/notices.ts'
import { startWorker } from '#lib/outbox/worker.ts'
import { settings } from '#lib/settings/settings.ts'

import { orStop } from './or-stop.ts'

/** Opens the house: everything that must be right is looked at, then the worker begins. */
export async function open() {
  await orStop(async () => {
    setLogLevel(settings().LOG_LEVEL)
    await keepNotices()
  })
  const worker = startWorker()

  // Next closes the listener by itself; what is under way is finished first.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => worker.stop())
}
