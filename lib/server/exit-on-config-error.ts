import 'server-only'

import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { ConfigError } from '#lib/settings/config-error.ts'

/** Stops the process with one clear line for each faulty setting; a bug of ours is rethrown. */
export async function exitOnConfigError(work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    const isExpected = error instanceof ConfigError || isStoreUnavailable(error)
    if (!isExpected) throw error

    const lines = error instanceof ConfigError ? error.complaints : [error.message]
    for (const line of lines) process.stderr.write(`intresse cannot start: ${line}\n`)
    process.exit(1)
  }
}
