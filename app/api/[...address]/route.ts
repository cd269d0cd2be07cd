import { refuse } from '#lib/http/refuse.ts'

/** For a program a problem and no page: Next's own would be one that only a script fills. */
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
