import { refuse } from '#lib/http/problem.ts'

/** A program gets a problem and not a page: Next's own page is empty until a script fills it. */
function nothingHere() {
  return refuse('notFound')
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
}
