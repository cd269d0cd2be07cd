import { problem } from '#lib/http/problem.ts'
import { withProblems } from '#lib/http/with-problems.ts'

import { answerForm } from './answer-form.tsx'
import { answerJson } from './answer-json.ts'
import { readSubmission } from './read-submission.ts'
import { receiveInterest } from './receive-interest.ts'

/** Takes a visitor's interest, as JSON from the script or as a form from a page without it (DESIGN 2.5). */
export const POST = withProblems(async (request: Request) => {
  const submission = await readSubmission(request)
  if (!submission.ok) return problem(submission.code)
  if (submission.kind === 'form') return answerForm(submission)

  return answerJson(await receiveInterest(submission.input))
})
