import { ifThereIsRoom } from '#lib/guard/has-room.ts'
import { withProblems } from '#lib/http/with-problems.ts'

import { answerForm } from './answer-form.tsx'
import { answerJson } from './answer-json.ts'
import { kindOf, readSubmission } from './read-submission.ts'
import { receiveInterest } from './receive-interest.ts'

/** Takes a visitor's interest, as JSON from the script or as a form from a page without it. */
export const POST = withProblems(
  async (request: Request) => (await ifThereIsRoom(() => receive(request))) ?? askToWait(request),
)

async function receive(request: Request) {
  const submission = await readSubmission(request)
  const ending = submission.ok
    ? await receiveInterest(submission.input)
    : ({ ending: 'refused', code: submission.code } as const)

  return submission.kind === 'form'
    ? answerForm(ending, submission.typed, request)
    : answerJson(ending)
}

// The body stays unread: that is what there is no room for.
function askToWait(request: Request) {
  const ending = { ending: 'refused', code: 'storeUnavailable' } as const

  return kindOf(request.headers.get('content-type')) === 'form'
    ? answerForm(ending, {}, request)
    : answerJson(ending)
}
