import 'server-only'

import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { logError } from '#lib/log/log.ts'

import { problem } from './problem.ts'

/** The last net: Next would print an error with all it carries, so none gets that far. */
export function withProblems<Given extends unknown[]>(
  route: (...given: Given) => Promise<Response>,
) {
  return async (...given: Given): Promise<Response> => {
    try {
      return await route(...given)
    } catch (error) {
      const isStore = isStoreUnavailable(error)
      logError(isStore ? 'storeFailed' : 'routeBroke', {}, error)
      return problem(isStore ? 'storeUnavailable' : 'unexpected')
    }
  }
}
