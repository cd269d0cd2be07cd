import 'server-only'

import { ifThereIsRoom } from '#lib/guard/has-room.ts'
import { tellRefused } from '#lib/http/tell-refused.ts'

import { readSubmission } from './read-submission.ts'
import { type Ending, receiveInterest } from './receive-interest.ts'

const FULL = { ending: 'refused', code: 'storeUnavailable' } as const

/**
 * Reads what was sent and stores it, whichever way it came. The body is read before a place is taken, so that a slow client holds none;
 * and a visitor who finds none free still has what was typed. What is refused is logged by its code and nothing else.
 */
export async function takeInterest(request: Request) {
  const submission = await readSubmission(request)
  const ending: Ending = submission.ok
    ? ((await ifThereIsRoom(() => receiveInterest(submission, request.headers))) ?? FULL)
    : { ending: 'refused', code: submission.code }
  if (ending.ending === 'refused') tellRefused(ending.code)

  return { submission, ending }
}
