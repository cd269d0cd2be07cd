import { withProblems } from '#lib/http/with-problems.ts'

import { answerForm } from './answer-form.tsx'
import { answerJson } from './answer-json.ts'
import { readSubmission } from './read-submission.ts'
import { receiveInterest } from './receive-interest.ts'

/** Takes a visitor's interest, as JSON from the script or as a form from a page without it. */
export const POST = withProblems(async (request: Request) => {
  const submission = await readSubmission(request)
  const ending = submission.ok
    ? await receiveInterest(submission.input)
    : ({ ending: 'refused', code: submission.code } as const)

  return submission.kind === 'form'
    ? answerForm(ending, submission.typed, request)
    : answerJson(ending)
})
