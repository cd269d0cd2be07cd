import { ifThereIsRoom } from '#lib/guard/has-room.ts'
import { refuse } from '#lib/http/refuse.ts'
import { tellRefused } from '#lib/http/tell-refused.ts'
import { withProblems } from '#lib/http/with-problems.ts'

import { answerForm } from './answer-form.tsx'
import { answerJson } from './answer-json.ts'
import { kindOf } from './read-submission.ts'
import { takeInterest } from './take-interest.ts'

/** Takes a visitor's interest, as JSON from the script or as a form from a page without it. */
export const POST = withProblems(
  async (request: Request) => (await ifThereIsRoom(() => receive(request))) ?? askToWait(request),
)

// By name, for Next would leave out which method there is, and answers OPTIONS as if other sites were welcome to ask.
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as HEAD,
  refuseMethod as OPTIONS,
  refuseMethod as PATCH,
  refuseMethod as PUT,
}

async function receive(request: Request) {
  const { submission, ending } = await takeInterest(request)

  return submission.kind === 'form'
    ? answerForm(ending, submission.typed, request)
    : answerJson(ending)
}

// The body stays unread: that is what there is no room for.
function askToWait(request: Request) {
  const ending = { ending: 'refused', code: 'storeUnavailable' } as const
  tellRefused(ending.code)

  return kindOf(request.headers.get('content-type')) === 'form'
    ? answerForm(ending, {}, request)
    : answerJson(ending)
}

function refuseMethod() {
  const refusal = refuse('methodNotAllowed')
  refusal.headers.set('allow', 'POST')

  return refusal
}
