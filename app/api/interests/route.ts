import { answerForm, answerJson } from '#app/_submission/respond.tsx'
import { checkEstateAndStore } from '#app/_submission/submit.ts'
import { withProblems } from '#lib/http/problem.ts'
import { refuse } from '#lib/http/refuse.ts'

/** Takes a visitor's interest, as JSON from the script or as a form from a page without it. */
export const POST = withProblems(async (request: Request) => {
  const { submission, ending } = await checkEstateAndStore(request)

  return submission.kind === 'form'
    ? answerForm(ending, submission.typed, request)
    : answerJson(ending)
})

// By name, for Next would leave out which method there is, and answers OPTIONS as if other sites were welcome to ask.
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
