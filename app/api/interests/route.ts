import { answerForm, answerJson } from '#app/_submission/respond.tsx'
import { submitInterest } from '#app/_submission/submit.ts'
import { refuse, withProblems } from '#lib/http/problem.ts'

/** Takes a visitor's interest, as JSON from the script or as a form from a page without it. */
export const POST = withProblems(async (request: Request) => {
  const { submission, result } = await submitInterest(request)

  return submission.kind === 'form'
    ? answerForm(result, submission.typed, request)
    : answerJson(result)
})

// Each method is named: Next would leave out which methods exist, and would answer OPTIONS as if
// other sites could ask.
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as HEAD,
  refuseMethod as OPTIONS,
  refuseMethod as PATCH,
  refuseMethod as PUT,
}

function refuseMethod() {
  const refusal = refuse('methodNotAllowed')
  refusal.headers.set('allow', 'POST')

  return refusal
}
