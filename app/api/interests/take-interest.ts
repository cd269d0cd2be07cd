import 'server-only'

import { tellRefused } from '#lib/http/tell-refused.ts'

import { readSubmission } from './read-submission.ts'
import { type Ending, receiveInterest } from './receive-interest.ts'

/** Reads what was sent and stores it, whichever way it came. What is refused is logged by its code and nothing else. */
export async function takeInterest(request: Request) {
  const submission = await readSubmission(request)
  const ending: Ending = submission.ok
    ? await receiveInterest(submission, request.headers)
    : { ending: 'refused', code: submission.code }
  if (ending.ending === 'refused') tellRefused(ending.code)

  return { submission, ending }
}
