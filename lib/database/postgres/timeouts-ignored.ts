import 'server-only'

import { VISITOR_TIMEOUTS } from '#lib/database/timeouts.ts'

import { codeOf } from './failure.ts'

/** The connection is there, and the time-outs it was opened with are not. */
export class TimeoutsIgnored extends Error {
  override name = 'TimeoutsIgnored'
}

/** Whether a connection failed only because it was to have time-outs of its own, as one through a pooler cannot. */
export function cannotHaveTimeouts(error: unknown) {
  if (error instanceof TimeoutsIgnored) return true
  const isProtocol = error instanceof Error && codeOf(error) === '08P01'

  return isProtocol && Object.keys(VISITOR_TIMEOUTS).some((name) => error.message.includes(name))
}
